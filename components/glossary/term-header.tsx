// The head of a term's page: where it stands in the subject, its other names, what it is.
import type { Term } from "@/content/model/term";
import type { TextPiece } from "@/content/model/term-names";
import { Link } from "../ui/link";
import styles from "./term.module.css";
import { placeOf } from "./term-place";
import { TermText } from "./term-text";

type TermHeaderProps = {
  readonly term: Term;
  readonly definition: readonly TextPiece[];
};

export function TermHeader({ term, definition }: TermHeaderProps) {
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
    </header>
  );
}
