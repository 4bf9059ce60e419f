// The two or three numbers that matter, up to the play head: those that were asked for, or those that say most of the run.
// What has no value yet keeps its place, and says nothing. The same elements in the placeholder and live.
import { isNumberName, type NumberName, type ShownThing, shownThings } from "@/content/model/shows";
import { costOver, monthLength, usdText } from "@/simulator/cost-over";
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { latencyText } from "@/simulator/scene/words";
import { chosenNumbers } from "../player/metrics/chosen-numbers";
import type { Run } from "../player/run";
import styles from "./numbers.module.css";

type NumbersListProps = {
  readonly run: Run;
  readonly at: Micros;
  /** What its author asked for; without it what says most of the run. */
  readonly shows?: Shows;
};

export type Shows = readonly ShownThing[] | "all" | undefined;

export function NumbersList({ run, at, shows }: NumbersListProps) {
  const names = namesOf(run, shows);
  if (names.length === 0) return null;
  return (
    <dl className={styles.numbers}>
      {names.map((name) => (
        <Reading key={name} {...readings[name](run, at)} />
      ))}
    </dl>
  );
}

export function namesOf({ trace }: Run, shows: Shows): readonly NumberName[] {
  if (shows === undefined) return chosenNumbers(trace);
  if (shows !== "all") return shows.filter(isNumberName);
  const all = chosenNumbers(trace, Number.POSITIVE_INFINITY);
  return shownThings.filter(isNumberName).filter((name) => all.includes(name));
}

type Reading = {
  readonly term: string;
  /** null: there is none yet. */
  readonly value: string | null;
  /** What takes the most room of all that the value comes to be, where that is much. */
  readonly widest?: string;
  /** Amounts of dollars to be compared at a glance. */
  readonly bars?: readonly Bar[];
};

type Bar = { readonly of: string; readonly usd: number };

export function Reading({ term, value, widest, bars = [] }: Reading) {
  const most = Math.max(...bars.map(({ usd }) => usd), Number.MIN_VALUE);
  return (
    <div
      className={styles.reading}
      data-bars={bars.length > 0 || undefined}
      data-empty={value === null || undefined}
    >
      <dt>{term}</dt>
      <dd style={widest ? { minInlineSize: `${0.55 * widest.length}em` } : undefined}>
        {value ?? "\u00a0"}
      </dd>
      {bars.map(({ of, usd }) => (
        <dd key={of} className={styles.bar}>
          <i style={{ inlineSize: `${((100 * usd) / most).toFixed(1)}%` }} data-of={of} />
          <span>
            {of} {usdText(usd)}
          </span>
        </dd>
      ))}
    </div>
  );
}

const count = (value: number) => value.toLocaleString("en-US");

/** Of none there is nothing to say. */
function outOf(some: number, all: number, { trace }: Run) {
  const value = all === 0 ? null : `${count(some)} of ${count(all)}`;
  const most = count(trace.report.requests.arrived);
  return most.length > 2 ? { value, widest: `${most} of ${most}` } : { value };
}

export const readings: Readonly<Record<NumberName, (run: Run, at: Micros) => Reading>> = {
  cold: (run, at) => {
    const { cold, arrived } = run.metrics.numbersAt(at);
    return { term: "cold", ...outOf(cold, arrived, run) };
  },
  latency: ({ metrics }, at) => {
    const { coldP50, warmP50, p50 } = metrics.numbersAt(at);
    if (coldP50 !== null && warmP50 !== null)
      return {
        term: `a cold answer, against ${latencyText(warmP50)} warm`,
        value: latencyText(coldP50),
      };
    if (coldP50 !== null) return { term: "a cold answer", value: latencyText(coldP50) };
    return {
      term: warmP50 === null ? "half are faster" : "a warm answer",
      value: p50 === null ? null : latencyText(p50),
    };
  },
  refused: (run, at) => {
    const { refused, arrived } = run.metrics.numbersAt(at);
    return { term: "refused", ...outOf(refused, arrived, run) };
  },
  failed: ({ metrics }, at) => ({ term: "failed", value: count(metrics.numbersAt(at).failed) }),
  waiting: ({ trace }, at) => {
    const waiting = frameAt(trace, at).requests.filter(({ state }) => state.kind === "queued");
    const since = Math.min(...waiting.map(({ arrivedAt }) => arrivedAt));
    return {
      term: since < at ? `waiting, the oldest for ${latencyText(at - since)}` : "waiting",
      value: count(waiting.length),
    };
  },
  instances: ({ metrics }, at) => {
    const { instances, peak } = metrics.numbersAt(at);
    return { term: `instances now, ${count(peak)} at the peak`, value: count(instances) };
  },
  cost: ({ metrics }, at) => {
    const { usd, alwaysOnUsd } = metrics.numbersAt(at);
    const term = "a month, if it goes on like this";
    if (usd === null || alwaysOnUsd === null) return { term, value: null };
    const month = (spent: number) => costOver(spent, at, monthLength);
    const { ifWaiting, ifComputing } = alwaysOnUsd;
    const machines =
      ifWaiting === ifComputing
        ? [{ of: "always on", usd: month(ifWaiting) }]
        : [
            { of: "always on, if they wait", usd: month(ifWaiting) },
            { of: "always on, if they compute", usd: month(ifComputing) },
          ];
    return {
      term,
      value: usd > 0 ? usdText(month(usd)) : null,
      bars: [{ of: "used", usd: month(usd) }, ...machines],
    };
  },
};
