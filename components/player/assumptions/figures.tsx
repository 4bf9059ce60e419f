// Numbers as a list: what, how much, and from where. Each has a source with its date, or is marked an assumption.
import type { Figure } from "@/simulator/origin";
import styles from "./assumptions.module.css";

export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => (
        <li key={figure.field}>
          <b>{figure.label}</b> {figure.text}{" "}
          <span className={styles.origin}>
            {"source" in figure ? (
              <>
                {figure.source.note}{" "}
                <a href={figure.source.url} rel="external">
                  Source
                </a>
                , {figure.source.date}.
              </>
            ) : (
              <>
                <i>Assumption.</i> {figure.assumption}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
