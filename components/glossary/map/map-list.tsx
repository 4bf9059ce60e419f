// What the map of the subject shows, in words: by area and level, what to know first, and how much builds on a word.
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import { capitalised } from "../term/term-place";
import styles from "./graph.module.css";
import type { MapTerm } from "./subject-map-layout";

type MapListProps = {
  readonly terms: readonly MapTerm[];
  readonly areas: readonly string[];
};

export function MapList({ terms, areas }: MapListProps) {
  const names = new Map(terms.map(({ id, name }) => [id, name]));
  const above = new Map<string, number>();
  for (const first of terms.flatMap(({ requires }) => requires))
    above.set(first, (above.get(first) ?? 0) + 1);
  return (
    <details className={styles.list}>
      <summary>The same as a list</summary>
      {areas.map((area) => (
        <section key={area} aria-label={capitalised(area)}>
          <h3>{capitalised(area)}</h3>
          <ul>
            {terms
              .filter((term) => term.area === area)
              .toSorted((one, other) => (above.get(other.id) ?? 0) - (above.get(one.id) ?? 0))
              .map(({ id, name, level, requires }) => (
                <li key={id}>
                  <Link href={`/glossary/${id}/`} data-of={id}>
                    {name}
                  </Link>{" "}
                  <span className={controls.small}>
                    {[
                      level,
                      requires.length > 0 &&
                        `after ${requires.flatMap((one) => names.get(one) ?? []).join(", ")}`,
                      above.has(id) &&
                        `${above.get(id)} ${above.get(id) === 1 ? "builds" : "build"} on it`,
                    ]
                      .filter((part) => part !== false)
                      .join(" · ")}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
