// What came of the set-ups: a sentence, a picture of price against the goal, and the table behind it.
import { usdText } from "@/simulator/cost-over";
import { Scrolling } from "../../ui/scrolling";
import styles from "../yours.module.css";
import { answerSentence, valueText } from "./answer-words";
import { PricePicture } from "./price-picture";
import type { Answer } from "./use-sweep";

export function AnswerView(answer: Answer) {
  const { setUps, swept, perMonth } = answer;
  const bounded = (metric: string, n: number, print: (value: number) => string) => {
    const found = swept.points[n]?.metrics[metric];
    if (!found) return "–";
    const half = found.ci95 === 0 ? "" : ` ± ${print(found.ci95)}`;
    return `${print(found.mean)}${half}`;
  };
  return (
    <>
      <p>
        <b>{answerSentence(answer)}</b>
      </p>
      <PricePicture {...answer} />
      <Scrolling className={styles.table} label="Table: the set-ups">
        <table>
          <caption>The set-ups, with 95 % bounds where they were run more than once</caption>
          <thead>
            <tr>
              <th scope="col">set-up</th>
              <th scope="col">a month</th>
              <th scope="col">99 in 100 under</th>
              <th scope="col">cold</th>
              <th scope="col">keeps the goal</th>
              <th scope="col">what it assumes</th>
            </tr>
          </thead>
          <tbody>
            {setUps.map(({ name, assumes }, n) => (
              <tr key={name}>
                <th scope="row">
                  {n + 1}. {name}
                </th>
                <td>{bounded("cost.totalUsd", n, (usd) => usdText(perMonth(usd)))}</td>
                <td>{bounded("latencyMs.p99", n, (ms) => valueText("latencyMs.p99", ms))}</td>
                <td>{bounded("coldShare", n, (share) => valueText("coldShare", share))}</td>
                <td>{swept.points[n]?.keepsGoals ? "yes" : "no"}</td>
                <td className={styles.words}>{assumes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}
