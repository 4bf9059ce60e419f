// A term beside one that people take for it, in two columns: what tells them apart.
import type { Term } from "@/content/model/glossary/term";
import type { Comparison } from "@/content/model/glossary/term-pair";
import { TableFrame } from "../../lesson/pieces";
import { Link } from "../../ui/link";
import styles from "./term.module.css";
import type { PairRuns } from "./term-pair-runs";
import { TermPairRuns } from "./term-pair-runs";

type TermCompareProps = {
  readonly term: Pick<Term, "name" | "definition">;
  readonly comparisons: readonly (Comparison & { readonly shown: PairRuns | null })[];
};

export function TermCompare({ term, comparisons }: TermCompareProps) {
  return comparisons.map(({ other, difference, rows, shown, whyNoRuns }) => (
    <section key={other.id} className={styles.section}>
      <h2 id={`or-${other.id}`}>Compare with {other.name}</h2>
      <p>{difference}</p>
      <TableFrame label={`${term.name} and ${other.name}`}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{term.name}</th>
              <th scope="col">
                <Link href={`/glossary/${other.id}/`}>{other.name}</Link>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, own, others }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{own}</td>
                <td>{others}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {shown && <TermPairRuns {...shown} names={[term.name, other.name]} />}
      {whyNoRuns && <p>{whyNoRuns}</p>}
    </section>
  ));
}
