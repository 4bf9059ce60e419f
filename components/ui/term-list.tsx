// Terms with their definitions in place, so that nobody has to follow a link to know what a word means.
import { Link } from "./link";

type ListedTerm = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
};

type TermListProps = {
  readonly terms: readonly ListedTerm[];
  readonly className?: string | undefined;
};

export function TermList({ terms, className }: TermListProps) {
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
