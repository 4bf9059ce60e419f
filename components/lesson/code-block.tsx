// A block of code, coloured at build, its lines numbered. Lines carry data-line and data-group for whoever lights them up.
import "./code.css";
import type { ReactNode } from "react";
import styles from "./furniture.module.css";

type CodeBlockProps = {
  readonly language: string;
  readonly id?: string;
  readonly title?: string;
  readonly children: ReactNode;
};

export function CodeBlock({ language, id, title, children }: CodeBlockProps) {
  const label = title ?? `Code: ${language}`;
  return (
    <figure className={styles.code} id={id}>
      {title !== undefined && <figcaption>{title}</figcaption>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, by keyboard too */}
      <section className={styles.scrolling} aria-label={label} tabIndex={0}>
        <pre data-language={language}>{children}</pre>
      </section>
    </figure>
  );
}
