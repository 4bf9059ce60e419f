// From a term to those before and after it, by name.
import type { Term } from "@/content/model/glossary/term";
import { Link } from "../../ui/link";
import styles from "./term.module.css";

type Named = Pick<Term, "id" | "name">;
type TermStepsProps = { readonly before: Named | undefined; readonly after: Named | undefined };

export function TermSteps({ before, after }: TermStepsProps) {
  return (
    <nav className={styles.steps} aria-label="Terms by name">
      {before && (
        <Link href={`/glossary/${before.id}/`} rel="prev">
          Previous: {before.name}
        </Link>
      )}
      {after && (
        <Link href={`/glossary/${after.id}/`} rel="next">
          Next: {after.name}
        </Link>
      )}
    </nav>
  );
}
