// The colours outside the states: paper, ink, lines, links, code.
import styles from "./design.module.css";

const colours = [
  ["paper", "the page"],
  ["surface", "a figure on the page"],
  ["sunken", "code, footer"],
  ["ink", "words"],
  ["ink-soft", "words that step back"],
  ["line", "a hairline"],
  ["line-strong", "the edge of a control"],
  ["link", "links, focus"],
  ["selection", "chosen text"],
  ["code-token-keyword", "code: a keyword"],
  ["code-token-string", "code: a string"],
  ["code-token-constant", "code: a constant"],
  ["code-token-function", "code: a function"],
  ["code-token-comment", "code: a comment"],
] as const;

export function Colours() {
  return (
    <>
      <h2 id="colours">Colours</h2>
      <ul className={`${styles.list} ${styles.pictures}`}>
        {colours.map(([name, use]) => (
          <li key={name}>
            <i className={styles.swatch} style={{ background: `var(--${name})` }} />
            <code>--{name}</code>
            <span>{use}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
