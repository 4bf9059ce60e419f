// What came of the set-ups: a sentence, a picture of price against the goal, and the table behind it.
import { Scrolling } from "../../ui/scrolling";
import styles from "../yours.module.css";
import { answerSentence, boundedText } from "./answer-words";
import { PricePicture } from "./price-picture";
import type { Answer } from "./use-sweep";

export function AnswerView(answer: Answer) {
  const { setUps, swept } = answer;
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
                <td>{boundedText(answer, "cost.totalUsd", n)}</td>
                <td>{boundedText(answer, "latencyMs.p99", n)}</td>
                <td>{boundedText(answer, "coldShare", n)}</td>
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
