// The head of a term's page: where it stands in the subject, its other names and what it covers, what it is.

import controls from "@/components/ui/controls.module.css";
import type { Term } from "@/content/model/glossary/term";
import type { TextPiece } from "@/content/model/glossary/term-names";
import type { PlaceInPath } from "@/content/model/path/paths-file";
import { Link } from "../../ui/link";
import place from "../../ui/place.module.css";
import styles from "./term.module.css";
import { TermMark } from "./term-mark";
import { placeOf } from "./term-place";
import { TermText } from "./term-text";

type TermHeaderProps = {
  readonly term: Term;
  readonly definition: readonly TextPiece[];
  /** The paths that lead here. */
  readonly paths: readonly PlaceInPath[];
};

export function TermHeader({ term, definition, paths }: TermHeaderProps) {
  return (
    <header className={styles.header}>
      <p className={`${controls.small} ${place.place}`}>
        <Link href="/glossary/">Glossary</Link>
        <span>{placeOf(term)}</span>
        {term.aliases.length > 0 && <span>Also known as {term.aliases.join(", ")}</span>}
        {term.covers.length > 0 && <span>Covers {term.covers.join(", ")}</span>}
        {paths.map(({ slug, title, number, total }) => (
          <span key={slug}>
            Step {number} of {total}: <Link href={`/paths/${slug}/`}>{title}</Link>
          </span>
        ))}
      </p>
      <h1>{term.name}</h1>
      <p className={styles.definition}>
        <TermText pieces={definition} />
      </p>
      <TermMark id={term.id} name={term.name} definition={term.definition} />
    </header>
  );
}
