// A log as a scenario: its own instants, its own durations and starts, and the platform that it shows. What it does not
// show is the plain default, or a preset where nothing is known but the arrivals; each such choice is a sentence.
import { plain } from "@/simulator/plain";
import { settingsOf } from "@/simulator/presets/preset";
import { type PresetId, presets } from "@/simulator/presets/presets";
import { priceListById } from "@/simulator/prices/price-lists";
import type { FunctionConfig, Micros, Platform, Scenario, Traffic } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import { type Explained, explain } from "./causes";
import { idleGapsOf } from "./idle-gaps";
import { estimateKeepAlive, type KeepAliveEstimate } from "./keep-alive";
import { cold, type Requests, unknown, warm } from "./log-table";
import { drawnFrom, inTurn, quantile, type Spans, sortedSpans } from "./spans";

export type FittedScenario = {
  readonly scenario: Scenario;
  readonly preset: PresetId | null;
  /** null: the log does not say which requests were cold. */
  readonly keepAlive: KeepAliveEstimate | null;
  readonly explained: Explained | null;
  /** What was assumed and what is lost, a sentence each. */
  readonly notes: readonly string[];
};

const second: Micros = 1_000_000;
const longestTrace = 1_000_000;

export function asScenario(requests: Requests, isLambda: boolean): FittedScenario {
  const notes: string[] = [];
  const knowsRuns = requests.duration.some((each) => !Number.isNaN(each));
  const knowsStarts = requests.start.some((each) => each !== unknown);
  const preset: PresetId | null = knowsRuns ? null : "lambda-node";
  const base = preset === null ? { ...plain, prices: null } : settingsOf(presets[preset]);
  if (preset !== null)
    notes.push(
      "The log has no durations: the function and the platform are the preset lambda-node's.",
    );
  if (requests.isSpread)
    notes.push(
      `The log's times are ${requests.resolution === second ? "whole seconds" : `of ${requests.resolution / second} s`}: arrivals are spread evenly within, by the seed.`,
    );
  const starts = knowsStarts ? startsOf(requests, notes) : null;
  if (starts === null && preset === null)
    notes.push(
      "The log does not say which requests were cold: durations hold what starts took, and starts take no time.",
    );
  const run = knowsRuns ? runsOf(requests, starts !== null, notes) : null;
  const memoryMb = commonest(requests.memoryMb);
  const prices = isLambda && preset === null ? "aws-lambda-x86" : base.prices;
  if (isLambda && preset === null)
    notes.push("Prices are Lambda's for x86: the log does not name the processor.");
  const ownFunction: FunctionConfig = {
    ...base.function,
    ...(memoryMb === null ? {} : { memoryMb: Math.max(1, Math.round(memoryMb)) }),
    ...run?.function,
  };
  const platform: Platform = {
    ...base.platform,
    ...starts?.platform,
    ...(run === null ? {} : { firstRunFactor: run.firstRunFactor }),
  };
  const scenario: Scenario = {
    ...plain,
    horizon: horizonOf(requests),
    traffic: trafficOf(requests, run?.runs),
    function: ownFunction,
    platform,
    interventions: starts?.interventions ?? [],
    prices: typeof prices === "string" ? priceListById(prices) : null,
  };
  return {
    scenario,
    preset,
    keepAlive: starts?.keepAlive ?? null,
    explained: starts?.explained ?? null,
    notes,
  };
}

function startsOf(requests: Requests, notes: string[]) {
  const gaps = idleGapsOf(requests);
  const keepAlive = estimateKeepAlive(gaps.outlived, gaps.ended, 2 * requests.resolution);
  const explained = explain(gaps, keepAlive);
  const inits = inTurn(numbersIn(requests.init));
  const zero = plain.platform.coldStart;
  notes.push(
    "What happens before an instance's own code begins is in no log, so it is not in the starts.",
  );
  if (!keepAlive.isMeasured)
    notes.push(
      "No instance is known to have ended of idleness: how long they are kept is assumed.",
    );
  if (gaps.unseen > 0)
    notes.push(
      `${gaps.unseen} warm requests ran on instances that were there before the log begins or were kept ready; the replay starts without any.`,
    );
  if (explained.maxLifetime !== null)
    notes.push(
      "Some cold starts are explained by neither idleness nor scaling out, at much the same ages: instances end at that age.",
    );
  if (explained.deployments.length > 0)
    notes.push(
      "Some cold starts are explained by neither idleness nor scaling out: the scenario has a deployment at each of these instants.",
    );
  const from = valueAt(requests.arrivedAt, 0);
  return {
    keepAlive,
    explained,
    platform: {
      coldStart: requests.restored ? { ...zero, restore: inits } : { ...zero, functionInit: inits },
      keepAlive: { kind: "fixed", idle: keepAlive.idle },
      maxLifetime: explained.maxLifetime,
    } satisfies Partial<Platform>,
    interventions: explained.deployments.map((at) => ({
      kind: "deployment" as const,
      at: at - from,
    })),
  };
}

function runsOf(requests: Requests, knowsStarts: boolean, notes: string[]) {
  const { duration, start, timedOut } = requests;
  const timeout = timeoutOf(requests);
  // A run that is as long as the time-out is not cut off; one that was is longer.
  const logged =
    timeout === null
      ? duration
      : duration.map((each, n) => (timedOut[n] === 1 ? timeout + 1 : each));
  const of = (which: number) => sortedSpans(logged, (n) => start[n] === which);
  const firstRunFactor = knowsStarts ? factorOf(of(cold), of(warm)) : 1;
  const drawn = firstRunFactor > 1 ? of(warm) : sortedSpans(logged);
  const { unsaid, longest } = lookedOver(logged);
  const middle = quantile(drawn, 0.5);
  notes.push(
    "Each request runs as long as it did in the log; durations that are drawn, as of a second try, are drawn from the log's.",
  );
  if (unsaid > 0)
    notes.push(`${unsaid} requests without a duration run as long as the middle one.`);
  return {
    firstRunFactor,
    runs: logged.map((each, n) => {
      if (Number.isNaN(each)) return Math.round(middle);
      // The replay makes a first run longer itself.
      const by = start[n] === cold && timedOut[n] !== 1 ? firstRunFactor : 1;
      return Math.round(each / by);
    }),
    function: {
      duration: drawnFrom(drawn),
      timeout: timeout ?? Math.max(plain.function.timeout, Math.ceil(longest) + 1),
      cpu: 0,
    } satisfies Partial<FunctionConfig>,
  };
}

/** How many times longer first runs take, where that is more than chance: of many, most are above the others' middle. */
function factorOf(first: Spans, later: Spans): number {
  if (first.length < 20 || later.length < 20) return 1;
  const middle = quantile(later, 0.5);
  const above = first.filter((each) => each > middle).length / first.length;
  if (middle <= 0 || above < 0.5 + 1.5 / Math.sqrt(first.length)) return 1;
  return Math.max(1, Math.round((quantile(first, 0.5) / middle) * 1000) / 1000);
}

/** Lambda's time-outs are whole seconds. */
function timeoutOf({ duration, timedOut }: Requests): Micros | null {
  const cut = sortedSpans(duration, (n) => timedOut[n] === 1);
  return cut.length === 0
    ? null
    : Math.max(second, Math.round(quantile(cut, 0.5) / second) * second);
}

function trafficOf({ arrivedAt, count }: Requests, runs: Float64Array | undefined): Traffic {
  const from = valueAt(arrivedAt, 0);
  const traces = Array.from({ length: Math.ceil(count / longestTrace) }, (_, n): Traffic => {
    const part = (column: Float64Array) =>
      column.subarray(n * longestTrace, (n + 1) * longestTrace);
    const at = part(arrivedAt).map((each) => Math.round(each - from));
    // A copy, so that each part can be handed on by itself.
    return runs === undefined
      ? { kind: "trace", at }
      : { kind: "trace", at, runs: part(runs).slice() };
  });
  const [only] = traces;
  return traces.length === 1 && only !== undefined ? only : { kind: "sum", of: traces };
}

/** Until all that came is over. */
function horizonOf({ arrivedAt, duration, init, count }: Requests): Micros {
  const longest = (spans: Float64Array) => lookedOver(spans).longest;
  const last = valueAt(arrivedAt, count - 1) - valueAt(arrivedAt, 0);
  return Math.ceil((last + longest(duration) * 2 + longest(init)) / second + 1) * second;
}

/** How many say nothing, and the longest of the others. */
function lookedOver(spans: Float64Array): { readonly unsaid: number; readonly longest: Micros } {
  let [unsaid, longest] = [0, 0];
  for (let n = 0; n < spans.length; n++) {
    const span = valueAt(spans, n);
    if (Number.isNaN(span)) unsaid++;
    else if (span > longest) longest = span;
  }
  return { unsaid, longest };
}

function numbersIn(spans: Float64Array): Float64Array {
  return spans.filter((each) => !Number.isNaN(each));
}

function commonest(values: Float32Array): number | null {
  const counts = new Map<number, number>();
  for (const each of values) if (!Number.isNaN(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return (
    [...counts].reduce<[number, number] | null>(
      (best, each) => (best === null || each[1] > best[1] ? each : best),
      null,
    )?.[0] ?? null
  );
}
