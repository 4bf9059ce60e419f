// The head of a term's page: where it stands in the subject, its other names, what it is.
import type { PlaceInPath } from "@/content/model/paths-file";
import type { Term } from "@/content/model/term";
import type { TextPiece } from "@/content/model/term-names";
import { Link } from "../ui/link";
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
      <p className={styles.place}>
        <Link href="/glossary/">Glossary</Link>
        <span>{placeOf(term)}</span>
        {term.aliases.length > 0 && <span>Also known as {term.aliases.join(", ")}</span>}
      </p>
      <h1>{term.name}</h1>
      <p className={styles.definition}>
        <TermText pieces={definition} />
      </p>
      {paths.map(({ slug, title, number, total }) => (
        <p key={slug} className={styles.remember}>
          <span>
            Step {number} of {total} of the path <Link href={`/paths/${slug}/`}>{title}</Link>
          </span>
        </p>
      ))}
      <TermMark id={term.id} />
    </header>
  );
}
