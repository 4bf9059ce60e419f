// Terms with their definitions in place, so that nobody has to follow a link to know what a word means.
import type { Term } from "@/content/model/glossary/term";
import { Link } from "../../ui/link";
import styles from "../term/term.module.css";

export function TermList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
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
