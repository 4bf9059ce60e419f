// The curve that was drawn and that of the run on one paper, and what tells them apart in three rows.
import { filled } from "@/content/model/quiz/curve";
import type { Ask, Guess } from "@/content/model/quiz/prediction";
import styles from "./curve.module.css";
import { CurvePaper } from "./curve-paper";
import { curveRows } from "./curve-words";

type CurveResultProps = {
  readonly ask: Ask<"curve">;
  readonly guess: Guess<"curve">;
  /** Of the run, as fine as the paper. */
  readonly levels: readonly number[];
  /** How much of the run has been played, from 0 to 1; what comes later is not shown yet. */
  readonly played: number;
};

export function CurveResult({ ask, guess, levels, played }: CurveResultProps) {
  const said = filled(guess.values);
  const until = Math.round(played * (levels.length - 1));
  return (
    <div className={styles.curve}>
      <CurvePaper
        ask={ask}
        said={said}
        is={levels.slice(0, until + 1)}
        share={until / (levels.length - 1)}
      />
      <table className={styles.facts} data-secret={played < 1}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <span className={styles.saidKey} aria-hidden="true" />
              you
            </th>
            <th scope="col">
              <span className={styles.isKey} aria-hidden="true" />
              the run
            </th>
          </tr>
        </thead>
        <tbody>
          {curveRows(said, levels, ask.horizon).map(({ of, said: yours, is }) => (
            <tr key={of}>
              <th scope="row">{of}</th>
              <td>{yours}</td>
              <td>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
