// The sources of a lesson's facts, numbered as the text cites them, each with its date and, if it is not the maker's
// documentation, with what it is.

import controls from "@/components/ui/controls.module.css";
import type { Source } from "@/content/model/lesson";
import { kindNotes } from "@/content/model/source-kind";
import styles from "./sources.module.css";

export function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={`${controls.small} ${styles.sources}`}>
      <h2 id="sources">Sources</h2>
      <ol className={styles.list}>
        {sources.map(({ number, kind, title, url, date }) => (
          <li key={number} id={`source-${number}`}>
            <span>{number}</span>
            <span>
              <a href={url} rel="external">
                {title}
              </a>
              , <time dateTime={date}>{date}</time>
              {kindNotes[kind] && ` (${kindNotes[kind]})`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
