// What explains the difference between a prediction and the run: for each way to be off, a sentence worked out
// from the trace and the request that shows it. Runs on the server; the page gets the sentences.
import { isRequestMetric, type Measure, measured, requestsWithin } from "@/content/model/measure";
import { type Curve, factsOf, levelsOf } from "@/content/model/quiz/curve";
import type { Ask, Prediction } from "@/content/model/quiz/prediction";
import { type Cause, explain } from "@/simulator/read/explain";
import type { Micros } from "@/simulator/scenario";
import { latencyText } from "@/simulator/scene/words";
import { aboutOf, eventKinds, outcomes } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { clockText, usdText } from "../player/clock-words";
import { costText, endText, fleetText, givenUpText, keptText, requestText } from "./evidence-texts";
import { settledAt } from "./settled-at";

export type Evidence = {
  readonly text: string;
  /** The request that shows it, from 0; null where the run as a whole does. */
  readonly request: number | null;
};

export type Difference = {
  /** What the run gave, as it is printed: "7 of 8", "560 ms". */
  readonly answer: string;
  /** Of an order: what each option measured, by its place in the list. */
  readonly measures: readonly string[];
  /** Of a curve, how many there are at many more instants than anybody draws. */
  readonly levels: Curve;
  readonly evidence: {
    readonly right: Evidence;
    /** For who expected more; without it, the same. */
    readonly "too-high"?: Evidence;
  };
  /** Of bands for which the author chose the request that shows it. */
  readonly shown: Readonly<Record<string, Evidence>>;
  /** From when on the run answers. */
  readonly settledAt: Micros;
};

export function differenceOf({ ask, answer, bands }: Prediction, trace: Trace): Difference {
  const plain = {
    measures: [],
    levels: [],
    shown: chosenEvidence(bands, trace),
    settledAt: settledAt(ask, trace),
  };
  if (ask.kind === "order" && answer.kind === "order") {
    const measures = ask.options.map(({ measure }, n) =>
      valueText(trace, measure, answer.values[n] ?? 0),
    );
    const ordered = answer.order.map((option) => ask.options[option]?.text ?? "");
    const evidence = orderEvidence(trace, ask.options, answer.order);
    return { ...plain, answer: ordered.join(", "), measures, evidence: { right: evidence } };
  }
  if (answer.kind === "curve") {
    const levels = levelsOf(trace, finePoints);
    const rows = [...trace.requests.arrivedAt.keys()];
    const shows = lastAdded(trace, rows);
    const limits = telling(trace, rows, "warm", "waited-for-start");
    return {
      ...plain,
      answer: curveText(levels, trace),
      levels,
      evidence: { right: shows, "too-high": limits },
    };
  }
  if (!("measure" in ask) || !("value" in answer)) throw new Error("a measure is asked for");
  const { measure } = ask;
  const shows = evidenceOf(trace, measure, "shows");
  return {
    ...plain,
    answer: valueText(trace, measure, answer.value),
    evidence: { right: shows, "too-high": evidenceOf(trace, measure, "limits") },
  };
}

const finePoints = 193;

function chosenEvidence(bands: Prediction["bands"] = {}, trace: Trace): Difference["shown"] {
  return Object.fromEntries(
    Object.entries(bands).flatMap(([band, { request }]) =>
      request === null ? [] : [[band, shownBy(trace, request)] as const],
    ),
  );
}

function curveText(levels: Curve, { report, horizon }: Trace): string {
  const { peakColumn } = factsOf(levels);
  const at = clockText((horizon * peakColumn) / (levels.length - 1));
  const mean = report.instances.mean.toLocaleString("en-US", { maximumFractionDigits: 1 });
  return `at most ${report.instances.peak.toLocaleString("en-US")} instances, at ${at}, and ${mean} on average`;
}

function valueText(trace: Trace, measure: Measure, value: number): string {
  const { metric } = measure;
  if (metric.startsWith("latencyMs.")) return latencyText(value * 1000);
  if (metric.startsWith("first.")) return latencyText(value * 1_000_000);
  if (metric === "cost.totalUsd") return usdText(value);
  if (metric === "cost.perMonthUsd") return `${usdText(value)} a month`;
  if (metric === "instances.mean")
    return value.toLocaleString("en-US", { maximumFractionDigits: 1 });
  const count = value.toLocaleString("en-US");
  if (!isRequestMetric(metric) || metric === "requests.arrived") return count;
  const arrived = measured(trace, { ...measure, metric: "requests.arrived" }) ?? 0;
  return `${count} of ${arrived.toLocaleString("en-US")}`;
}

/** "shows": why it is as much as it is. "limits": why it is not more. */
type Side = "shows" | "limits";

function evidenceOf(trace: Trace, measure: Measure, side: Side): Evidence {
  const rows = requestsWithin(trace, measure);
  const { metric } = measure;
  switch (metric) {
    case "requests.cold":
      return side === "shows" ? telling(trace, rows, "cold") : longestKept(trace, rows);
    case "instances.created":
    case "instances.peak":
      return side === "shows"
        ? lastAdded(trace, rows)
        : telling(trace, rows, "warm", "waited-for-start");
    case "requests.warm":
      return side === "shows" ? telling(trace, rows, "warm") : telling(trace, rows, "cold");
    case "requests.waited":
      return telling(trace, rows, side === "shows" ? "waited-for-start" : "cold");
    case "requests.throttled":
      return refusedEvidence(trace, rows, side);
    case "latencyMs.mean":
    case "latencyMs.p50":
    case "latencyMs.p99":
    case "latencyMs.max":
      return latencyEvidence(trace, rows, metric === "latencyMs.p50" ? 0.5 : 1);
    case "requests.deadLettered":
      return shownBy(
        trace,
        rows.find((row) => outcomes[trace.requests.outcome[row] ?? 0] === "dead-lettered"),
      );
    case "requests.completed":
      return keptEvidence(trace, rows);
    case "requests.arrived":
    case "requests.clientRetries":
      return ofRun(endText(trace));
    case "instances.mean":
      return ofRun(fleetText(trace));
    case "cost.totalUsd":
      return ofRun(costText(trace, "run"));
    case "cost.perMonthUsd":
      return ofRun(costText(trace, "month"));
    default:
      return firstEvidence(trace, metric);
  }
}

/** What a request shows; where there is none, the run as a whole. */
function shownBy(
  trace: Trace,
  request: number | undefined,
  textOf = (row: number) => requestText(trace, row),
): Evidence {
  if (request === undefined) return ofRun(endText(trace));
  return { text: textOf(request), request };
}

function ofRun(text: string): Evidence {
  return { text, request: null };
}

/** The request of such a fate that says most: a cold one that others caused, rather than the very first. */
function telling(trace: Trace, rows: readonly number[], ...kinds: Cause["kind"][]): Evidence {
  const causes = rows.map((row) => ({ row, cause: firstCause(trace, row) }));
  const crowded =
    causes.find(({ cause }) => cause?.kind === "cold" && cause.why === "all-busy") ??
    causes.find(({ cause }) => cause?.kind === "cold" && cause.why !== "first");
  const [ofKind] = kinds.flatMap((kind) => causes.find(({ cause }) => cause?.kind === kind) ?? []);
  const found = (kinds.includes("cold") ? crowded : undefined) ?? ofKind ?? causes[0];
  return shownBy(trace, found?.row);
}

/** The request for which the fleet was largest, and still had none free. */
function lastAdded(trace: Trace, rows: readonly number[]): Evidence {
  const [found] = rows
    .flatMap((row) => {
      const cause = firstCause(trace, row);
      return cause?.kind === "cold" ? [{ row, others: cause.busy + cause.starting }] : [];
    })
    .toSorted((a, b) => b.others - a.others);
  return found ? shownBy(trace, found.row) : telling(trace, rows, "cold");
}

/** The warm request whose instance had waited longest, or one that found room beside others. */
function longestKept(trace: Trace, rows: readonly number[]): Evidence {
  const [found] = rows
    .flatMap((row) => {
      const { tries } = explain(trace, row);
      const one = tries.find(({ cause }) => cause.kind !== "never-placed");
      if (one?.cause.kind !== "warm") return [];
      const { idleSince } = one.cause;
      return [{ row, idle: idleSince === null ? Number.POSITIVE_INFINITY : one.at - idleSince }];
    })
    .toSorted((a, b) => b.idle - a.idle);
  return found ? shownBy(trace, found.row) : telling(trace, rows, "waited-for-start");
}

/** One that found no room at first and was answered all the same. */
function keptEvidence(trace: Trace, rows: readonly number[]): Evidence {
  const completed = outcomes.indexOf("completed");
  const request = rows.find(
    (row) =>
      trace.requests.outcome[row] === completed && explain(trace, row).tries[0]?.full !== null,
  );
  return shownBy(trace, request, (row) => keptText(explain(trace, row)));
}

/** The first that was refused; for who expected more of them, how many found room. */
function refusedEvidence(trace: Trace, rows: readonly number[], side: Side): Evidence {
  const throttled = outcomes.indexOf("throttled");
  const request = rows.find((row) => trace.requests.outcome[row] === throttled);
  if (request === undefined) return telling(trace, rows, "cold");
  const shown = shownBy(trace, request);
  if (side === "shows") return shown;
  const served = rows.filter((row) => trace.requests.outcome[row] !== throttled).length;
  const text = `${served.toLocaleString("en-US")} of ${rows.length.toLocaleString("en-US")} were given an instance. ${shown.text}`;
  return { text, request };
}

function firstCause(trace: Trace, request: number): Cause | undefined {
  const { tries } = explain(trace, request);
  return tries.find(({ cause }) => cause.kind !== "never-placed")?.cause ?? tries.at(-1)?.cause;
}

function latencyEvidence(trace: Trace, rows: readonly number[], share: number): Evidence {
  const { requests } = trace;
  const completed = outcomes.indexOf("completed");
  const latency = (row: number) => (requests.endedAt[row] ?? 0) - (requests.arrivedAt[row] ?? 0);
  const done = rows
    .filter((row) => requests.outcome[row] === completed)
    .toSorted((a, b) => latency(a) - latency(b));
  const request = done[Math.ceil(share * done.length) - 1];
  const which = share === 1 ? "The slowest" : "One in the middle";
  return shownBy(
    trace,
    request,
    (row) =>
      `${which}, request ${row + 1}, was answered after ${latencyText(latency(row))}. ${requestText(trace, row)}`,
  );
}

function firstEvidence(trace: Trace, metric: Measure["metric"]): Evidence {
  const { events, tries } = trace;
  const event = events.kind.indexOf(eventKinds.findIndex((kind) => metric === `first.${kind}`));
  const kind = eventKinds[events.kind[event] ?? 0] ?? "arrived";
  const ref = events.ref[event] ?? 0;
  const about = aboutOf(kind);
  const row = about === "instance" ? tries.instance.indexOf(ref) : about === "try" ? ref : -1;
  const request = tries.request[row];
  const isGivenUp = kind === "dead-lettered";
  return shownBy(trace, request, isGivenUp ? (row) => givenUpText(explain(trace, row)) : undefined);
}

type Options = Ask<"order">["options"];

/** In the right order, each with what it measured; the last that happens shows the most. */
function orderEvidence(trace: Trace, options: Options, order: readonly number[]): Evidence {
  const last = options[order.at(-1) ?? 0];
  return last ? evidenceOf(trace, last.measure, "shows") : ofRun(endText(trace));
}
