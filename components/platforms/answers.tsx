// A cell of the table of platforms: what is known, each with its source and date; nothing known is said in words.
import type { Answer } from "@/content/model/platforms/table";
import type { SourceKind } from "@/content/model/source-kind";
import styles from "./platform-table.module.css";

/** Of so many a reader sees all; of more, these and a way to the others. */
const atOnce = 3;

export function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  if (answers.length === 0) return <span className={styles.none}>not told here</span>;
  const [first, rest] = [answers.slice(0, atOnce), answers.slice(atOnce)];
  return (
    <>
      <AnswerList answers={first} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <AnswerList answers={rest} />
        </details>
      )}
    </>
  );
}

export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <ul className={styles.answers}>
      {answers.map((answer, index) => (
        <li key={String(index)}>
          <b>{answer.value}</b>
          {answer.of !== "" && <span className={styles.of}> {answer.of}</span>}
          {isClear(answer) ? (
            <span className={`${styles.note} ${styles.more}`}>{answer.note}</span>
          ) : (
            <span className={styles.note}>{answer.note}</span>
          )}
          <span className={styles.origin}>
            <From {...answer} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether the row and a word or two say what it is; a bare fact is told by its statement. */
function isClear({ isTaken, of }: Answer): boolean {
  return isTaken || of !== "";
}

const words: Readonly<Record<SourceKind, string>> = {
  documentation: "docs",
  announcement: "maker’s news",
  measurement: "measured",
  secondary: "second-hand",
};

function From({ source }: Pick<Answer, "source">) {
  if (source === null) return <i>assumed</i>;
  const { url, title, date, kind } = source;
  return (
    <a href={url} rel="external" title={title}>
      {kind === null ? "source" : words[kind]}, {date}
    </a>
  );
}
