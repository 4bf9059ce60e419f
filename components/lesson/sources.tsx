// The sources of a lesson's facts, numbered as the text cites them, each with the day it was read.
import styles from "./sources.module.css";

type Source = {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly date: string;
};

export function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={styles.sources} data-once="">
      <h2 id="sources">Sources</h2>
      <ol className={styles.list}>
        {sources.map(({ number, title, url, date }) => (
          <li key={number} id={`source-${number}`}>
            <span>{number}</span>
            <span>
              <a href={url} rel="external">
                {title}
              </a>
              , <time dateTime={date}>{date}</time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
