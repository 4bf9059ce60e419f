// A log, what it holds, the scenario that shows it again, how that run goes, and how far the two are apart.
import type { PresetId } from "@/simulator/presets/presets";
import type { Report } from "@/simulator/read/report";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import { writeDistribution } from "../scenario/scenario-distribution";
import type { ScenarioFile } from "../scenario/scenario-schema";
import { writeScenario } from "../scenario/scenario-write";
import { asScenario } from "./as-scenario";
import type { Causes } from "./causes";
import { countOf } from "./holds";
import type { KeepAliveEstimate } from "./keep-alive";
import { sortedLatencies } from "./latencies";
import { cold, unknown } from "./log-table";
import type { ReadLog } from "./read-log";
import { type FormatName, isLambdas } from "./recognise";
import { settled } from "./settle";
import type { Skipped } from "./skipped";
import { type Percentiles, percentilesOf, sortedSpans } from "./spans";

export type LogSummary = {
  readonly format: FormatName;
  readonly requests: number;
  /** null: the log does not say. */
  readonly cold: number | null;
  readonly coldShare: number | null;
  readonly from: string;
  readonly to: string;
  /** From arrival to end, of those that were not cut off. */
  readonly latencyMs: Percentiles | null;
  readonly initMs: Percentiles | null;
  readonly timedOut: number;
  readonly skipped: readonly Skipped[];
  /** How many in all, of which the first are listed. */
  readonly skippedCount: number;
};

export type Fit = {
  readonly scenario: ScenarioFile;
  readonly log: LogSummary;
  readonly estimated: {
    readonly keepAlive: {
      readonly idle: ReturnType<typeof writeDistribution>;
      readonly lowMs: number;
      readonly highMs: number | null;
      readonly measured: boolean;
    } | null;
    readonly causes: Causes | null;
    readonly notes: readonly string[];
  };
  readonly replay: Report;
  readonly distance: {
    /** Between the two shares. */
    readonly coldShare: number | null;
    /** As a share of the log's. */
    readonly p50: number | null;
    readonly p99: number | null;
  };
};

/** Without the file's form, which of millions of requests would be a second copy in text. */
export type FittedLog = Omit<Fit, "scenario" | "estimated"> & {
  readonly scenario: Scenario;
  readonly preset: PresetId | null;
  readonly keepAlive: KeepAliveEstimate | null;
  readonly causes: Causes | null;
  readonly notes: readonly string[];
};

export function fitted(read: ReadLog): FittedLog {
  const log = summaryOf(read);
  const plain = asScenario(read.requests, isLambdas(read.format));
  const near = settled(plain, log.requests, log.cold);
  const { scenario } = near;
  const replay = meter(scenario);
  return {
    scenario,
    preset: near.preset,
    log,
    keepAlive: near.keepAlive,
    causes: near.explained?.causes ?? null,
    notes: [...near.notes, ...misfitNotes(log, replay)],
    replay,
    distance: distanceOf(log, replay),
  };
}

export function fitLog(read: ReadLog): Fit {
  const { scenario, preset, log, keepAlive, causes, notes, replay, distance } = fitted(read);
  const title = `A log of ${log.requests} requests`;
  return {
    scenario: writeScenario(scenario, { title, description: null, preset }),
    log,
    estimated: {
      keepAlive: keepAlive && {
        idle: writeDistribution(keepAlive.idle),
        lowMs: keepAlive.low / 1000,
        highMs: keepAlive.high === null ? null : keepAlive.high / 1000,
        measured: keepAlive.isMeasured,
      },
      causes,
      notes,
    },
    replay,
    distance,
  };
}

/** Beyond chance in what is counted, beyond 5 % in what is measured. */
function misfitNotes(log: LogSummary, replay: Report): readonly string[] {
  const notes: string[] = [];
  const { cold } = replay.requests;
  if (log.cold !== null && Math.abs(cold - log.cold) > 3 * Math.sqrt(log.cold + 1))
    notes.push(
      `The replay does not fit: it has ${cold} cold starts where the log has ${log.cold}. What the scenario does not know may be missing, such as instances kept ready, another order of use, or other functions in the log.`,
    );
  const { p50, p99 } = distanceOf(log, replay);
  if ((p50 ?? 0) > 0.05 || (p99 ?? 0) > 0.05)
    notes.push(
      "The replay does not fit: its latencies are more than 5 % away. How long starts take may depend on the hour, or on what else went on.",
    );
  return notes;
}

function distanceOf({ coldShare, latencyMs }: LogSummary, replay: Report): Fit["distance"] {
  const relative = (own: number | undefined, other: number) =>
    own === undefined || own === 0 ? null : Math.abs(other - own) / own;
  return {
    coldShare: coldShare === null ? null : Math.abs(replay.coldShare - coldShare),
    p50: relative(latencyMs?.p50, replay.latencyMs.p50),
    p99: relative(latencyMs?.p99, replay.latencyMs.p99),
  };
}

function summaryOf({ requests, format, skipped, skippedCount }: ReadLog): LogSummary {
  const { count, arrivedAt, start } = requests;
  const knows = start.some((each) => each !== unknown);
  const coldCount = countOf(start, cold);
  return {
    format,
    requests: count,
    cold: knows ? coldCount : null,
    coldShare: knows ? coldCount / count : null,
    from: instantText(valueAt(arrivedAt, 0)),
    to: instantText(valueAt(arrivedAt, count - 1)),
    latencyMs: percentilesOf(sortedLatencies(requests)),
    initMs: percentilesOf(sortedSpans(requests.init)),
    timedOut: countOf(requests.timedOut, 1),
    skipped,
    skippedCount,
  };
}

/** In UTC, to the microsecond where that is told. */
function instantText(micros: number): string {
  const whole = Math.floor(micros / 1000);
  const text = new Date(whole).toISOString();
  const rest = Math.round(micros - whole * 1000);
  return rest === 0 ? text : text.replace("Z", `${String(rest).padStart(3, "0")}Z`);
}
