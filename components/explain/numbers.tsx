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

/** The first of them that says something, with a name short enough for a wall: what follows a comma explains it. */
export function firstNumber(run: Run, at: Micros, shows: Shows) {
  const names = namesOf(run, shows);
  const name = names.find((one) => !isNeverAny(run, one)) ?? names[0];
  const reading = name && readings[name](run, at);
  if (!reading?.value) return null;
  return { name: reading.term.split(",")[0] ?? "", value: reading.value };
}

/** Nothing of the kind happens in the whole run. */
function isNeverAny({ metrics, trace }: Run, name: NumberName): boolean {
  return (name === "refused" || name === "failed") && metrics.numbersAt(trace.horizon)[name] === 0;
}

function namesOf({ trace }: Run, shows: Shows): readonly NumberName[] {
  if (shows === undefined) return chosenNumbers(trace);
  if (shows !== "all") return shows.filter(isNumberName);
  const all = chosenNumbers(trace, Number.POSITIVE_INFINITY);
  return shownThings.filter(isNumberName).filter((name) => all.includes(name));
}

type Reading = {
  readonly term: string;
  /** null: there is none yet. */
  readonly value: string | null;
  /** Amounts of dollars to be compared at a glance. */
  readonly bars?: readonly Bar[];
};

type Bar = { readonly of: string; readonly usd: number };

export function Reading({ term, value, bars = [] }: Reading) {
  const most = Math.max(...bars.map(({ usd }) => usd), Number.MIN_VALUE);
  return (
    <div className={styles.reading} data-bars={bars.length > 0} data-empty={value === null}>
      <dt>{term}</dt>
      <dd>{value ?? "\u00a0"}</dd>
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
const outOf = (some: number, all: number) => (all === 0 ? null : `${count(some)} of ${count(all)}`);

const readings: Readonly<Record<NumberName, (run: Run, at: Micros) => Reading>> = {
  cold: ({ metrics }, at) => {
    const { cold, arrived } = metrics.numbersAt(at);
    return { term: "cold", value: outOf(cold, arrived) };
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
  refused: ({ metrics }, at) => {
    const { refused, arrived } = metrics.numbersAt(at);
    return { term: "refused", value: outOf(refused, arrived) };
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
