// All terms by letter, each with its definition. The attributes are what the filter goes by;
// the button is woken by list-marks.tsx.

import controls from "@/components/ui/controls.module.css";
import type { Term } from "@/content/model/glossary/term";
import { Link } from "../../ui/link";
import { placeOf } from "../term/term-place";
import styles from "./glossary-list.module.css";

export function GlossaryList({ terms }: { readonly terms: readonly Term[] }) {
  return lettersOf(terms).map((letter) => (
    <section key={letter} className={styles.letter} aria-labelledby={`letter-${letter}`}>
      <h2 id={`letter-${letter}`}>{letter.toUpperCase()}</h2>
      <dl className={styles.list}>
        {terms.filter((term) => letterOf(term) === letter).map(entry)}
      </dl>
    </section>
  ));
}

/** The first letters there are, each once, in order. */
export function lettersOf(terms: readonly Term[]): readonly string[] {
  return [...new Set(terms.map(letterOf))].toSorted();
}

function letterOf({ name }: Term): string {
  return name.charAt(0).toLowerCase();
}

function entry(term: Term) {
  const { id, name, level, area, definition } = term;
  return (
    <div key={id} data-level={level} data-area={area}>
      <dt>
        <Link href={`/glossary/${id}/`}>{name}</Link>{" "}
        <span className={controls.small}>{placeOf(term)}</span>
        <button
          type="button"
          hidden
          data-term={id}
          aria-pressed={false}
          aria-label={`Remember ${name}`}
          title="Remember"
        />
      </dt>
      <dd>{definition}</dd>
    </div>
  );
}
