// Terms with their definitions in place, so that nobody has to follow a link to know what a word means.
import type { Term } from "@/content/model/glossary/term";
import { Link } from "../../ui/link";
import styles from "../term/term.module.css";

type TermListProps = {
  readonly terms: readonly Pick<Term, "id" | "name" | "definition">[];
  readonly className?: string | undefined;
};

export function TermList({ terms, className = styles.terms }: TermListProps) {
  return (
    <dl className={className}>
      {terms.map(({ id, name, definition }) => (
        <div key={id}>
          <dt>
            <Link href={`/glossary/${id}/`}>{name}</Link>
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
