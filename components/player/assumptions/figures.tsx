// Numbers as a list: what, how much, and from where. Each has a source with its date, or is marked an assumption.
import type { Figure, Origin } from "@/simulator/origin";
import styles from "./assumptions.module.css";

export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <li key={figure.field}>
          <b>{figure.label}</b> {figure.text}{" "}
          <span className={styles.origin}>
            <WhereFrom figure={figure} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function WhereFrom({ figure }: { readonly figure: Origin }) {
  if ("assumption" in figure)
    return (
      <>
        <i>Assumption.</i> {figure.assumption}
      </>
    );
  const { note, url, date } = figure.source;
  return (
    <>
      {note}{" "}
      <a href={url} rel="external">
        Source
      </a>
      , {date}.
    </>
  );
}
