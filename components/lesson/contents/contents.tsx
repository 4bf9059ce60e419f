// The contents of a lesson: beside the text where there is room, folded above it where there is not.

import controls from "@/components/ui/controls.module.css";
import type { Heading } from "@/content/model/lesson";
import styles from "./contents.module.css";
import { ContentsMark } from "./contents-mark";

export function Contents({ headings }: { headings: readonly Heading[] }) {
  return (
    <>
      <details className={`${controls.screen} ${styles.folded}`}>
        <summary>On this page</summary>
        <HeadingList headings={headings} />
      </details>
      <nav className={`${controls.screen} ${styles.beside}`} aria-label="On this page">
        <p className={styles.label}>On this page</p>
        <HeadingList headings={headings} />
        <ContentsMark />
      </nav>
    </>
  );
}

function HeadingList({ headings }: { headings: readonly Heading[] }) {
  return (
    <ol className={styles.list}>
      {headings.map(({ id, text, depth }) => (
        <li key={id} data-depth={depth}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
}
