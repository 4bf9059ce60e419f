// What if: the same requests on other set-ups, and the cheapest that keeps to the reader's goal.
import { useId, useState } from "react";
import type { FittedLog } from "@/content/model/log/fit";
import type { Holds } from "@/content/model/log/holds";
import { quantity } from "@/simulator/quantity";
import type { SweepGoal } from "@/simulator/sweep/goals";
import controls from "../../ui/controls.module.css";
import { save } from "../../ui/save-text";
import { PriceGoal } from "../goals/price-goal";
import { markdownOf } from "../report/markdown";
import styles from "../yours.module.css";
import { AnswerView } from "./answer-view";
import { type Situation, situations } from "./set-ups";
import { typicalPart } from "./typical-part";
import { useSweep } from "./use-sweep";

type AskSectionProps = {
  readonly fit: FittedLog;
  readonly holds: Holds;
  /** It is the sample that goals are about. */
  readonly isOfGoals: boolean;
};

const goals = {
  "latencyMs.p99": "99 in 100 answered within, in ms",
  coldShare: "cold at most, in %",
};
type GoalMetric = keyof typeof goals;

const computing = {
  "0": "not known: memory changes no time",
  "0.5": "about half of it",
  "1": "all of it",
} as const;

export function AskSection({ fit, holds, isOfGoals }: AskSectionProps) {
  const [metric, setMetric] = useState<GoalMetric>("latencyMs.p99");
  const [limit, setLimit] = useState(() => firstLimit(fit));
  const [situation, setSituation] = useState<Situation>("same");
  const [cpu, setCpu] = useState<keyof typeof computing>("0");
  const { state, ask, stop } = useSweep();
  const id = useId();
  const goal: SweepGoal = {
    metric,
    must: "<=",
    limit: metric === "coldShare" ? limit / 100 : limit,
  };
  const { meanBusy, peak } = fit.replay.instances;
  const choices = { situation, cpu: Number(cpu), meanBusy, peak };
  const saveReport = () => {
    const text = markdownOf({ fit, holds, answer: state.kind === "done" ? state : null });
    save("my-function.md", "text/markdown", text);
  };
  return (
    <section aria-labelledby="what-if">
      <h2 id="what-if">What if</h2>
      <p>Every set-up meets the same requests, so what differs between them is the set-up.</p>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault();
          const { fitted, fromMs, part } = toMeet(fit, holds);
          const { requests } = holds;
          void ask({ fitted, choices: { ...choices, fromMs }, goal, requests, part });
        }}
      >
        <label htmlFor={`${id}-metric`}>My goal</label>
        <select
          id={`${id}-metric`}
          value={metric}
          onChange={(event) => {
            const next = event.target.value === "coldShare" ? "coldShare" : "latencyMs.p99";
            setMetric(next);
            setLimit(next === "coldShare" ? 1 : firstLimit(fit));
          }}
        >
          {Object.entries(goals).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-limit`}>{goals[metric]}</label>
        <input
          id={`${id}-limit`}
          type="number"
          min={0}
          max={metric === "coldShare" ? 100 : 900_000}
          step="any"
          required
          value={limit}
          onChange={(event) => setLimit(Number(event.target.value))}
        />
        <label htmlFor={`${id}-situation`}>The traffic</label>
        <select
          id={`${id}-situation`}
          value={situation}
          onChange={(event) => {
            const { value } = event.target;
            setSituation(value === "twice" || value === "burst" ? value : "same");
          }}
        >
          {Object.entries(situations).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-cpu`}>How much of a run computes</label>
        <select
          id={`${id}-cpu`}
          value={cpu}
          onChange={(event) => {
            const { value } = event.target;
            setCpu(value === "0.5" || value === "1" ? value : "0");
          }}
        >
          {Object.entries(computing).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className={controls.main}>
          Compare the set-ups
        </button>
      </form>
      {state.kind === "running" && (
        <p className={controls.row}>
          <progress aria-label="How many of the runs are made" max={1} value={state.share} />
          <span>{quantity(Math.round(100 * state.share), "%")}</span>
          <button type="button" className={controls.quiet} onClick={stop}>
            Cancel
          </button>
        </p>
      )}
      {state.kind === "failed" && (
        <p role="alert" className={styles.refused}>
          The set-ups could not be compared. {state.sentence}
        </p>
      )}
      <div role="status">
        {state.kind === "running" && <p>The set-ups are being run.</p>}
        {state.kind === "done" && <AnswerView {...state} />}
      </div>
      {isOfGoals && <PriceGoal state={state} />}
      <p className={controls.row}>
        <button type="button" className={controls.quiet} onClick={saveReport}>
          Save a report
        </button>
        <button type="button" className={controls.quiet} onClick={() => print()}>
          Print this page
        </button>
      </p>
    </section>
  );
}

/** The log, or of a long one a part. */
function toMeet({ scenario }: FittedLog, { fromMs, requests }: Holds) {
  const part = typicalPart(scenario);
  if (part === null) return { fitted: scenario, fromMs, part };
  const begins = fromMs + part.from / 1000;
  const toMs = begins + part.scenario.horizon / 1000;
  const met = { requests: part.requests, of: requests, fromMs: begins, toMs };
  return { fitted: part.scenario, fromMs: begins, part: met };
}

/** What the log has now, as a round number below it. */
function firstLimit({ replay }: FittedLog): number {
  return Math.max(1, Number((replay.latencyMs.p99 * 0.8).toPrecision(1)));
}
