// The pages a term's facts come from, each with its date and, if it is known not to be documentation, what it is.

import controls from "@/components/ui/controls.module.css";
import { kindNotes, type SourceKind } from "@/content/model/source-kind";
import styles from "./term.module.css";

type Source = {
  readonly kind?: SourceKind | undefined;
  readonly title: string;
  readonly url: string;
  readonly date: string;
};

export function TermSources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={`${controls.small} ${styles.sources}`}>
      <h2 id="sources">Sources</h2>
      <ul className={styles.sourceList}>
        {sources.map(({ kind, title, url, date }) => (
          <li key={url}>
            <a href={url} rel="external">
              {title}
            </a>
            , <time dateTime={date}>{date}</time>
            {kind && kindNotes[kind] && ` (${kindNotes[kind]})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
