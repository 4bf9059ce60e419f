// A block of code, coloured at build, its lines numbered. Lines carry data-line and data-group for whoever lights them up.
import type { ReactNode } from "react";
import { Scrolling } from "../ui/scrolling";
import styles from "./pieces.module.css";

type CodeBlockProps = {
  readonly language: string;
  readonly id?: string;
  readonly title?: string;
  readonly children: ReactNode;
};

export function CodeBlock({ language, id, title, children }: CodeBlockProps) {
  return (
    <figure className={styles.code} id={id}>
      {title !== undefined && <figcaption>{title}</figcaption>}
      <Scrolling className={styles.scrolling} label={title ?? `Code: ${language}`}>
        <pre data-language={language}>{children}</pre>
      </Scrolling>
    </figure>
  );
}
