// Terms with their definitions, as the glossary's own pages show them.
import { TermList as Plain } from "../../ui/term-list";
import styles from "../term/term.module.css";

type TermListProps = Pick<Parameters<typeof Plain>[0], "terms">;

export function TermList({ terms }: TermListProps) {
  return <Plain terms={terms} className={styles.terms} />;
}
