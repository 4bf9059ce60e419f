// What the command `npm run -s simulate -- FILE` makes of its words: a report, or one line that says why not. The words
// of mistakes are in simulate-arguments.ts and simulate-input.ts; what a run means is the simulator's.
import { closeSync, openSync, realpathSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { withSeeds } from "@/simulator/read/repeat";
import type { Report } from "@/simulator/read/report";
import { RunTooLarge, traceLimits } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import { record } from "@/simulator/run/record";
import { largestRun, tooManyRequests } from "@/simulator/run/report-limits";
import type { Scenario } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { type Ended, endedBy, endedWell, Mistake } from "../command/ended";
import { type Arguments, parseArguments } from "./simulate-arguments";
import { fromCaller, nameOf, readInput, reasonOf } from "./simulate-input";
import { estimateAll } from "./simulate-repeat";
import { writeTrace } from "./simulate-trace";

const help = `Usage: npm run -s simulate -- FILE [--seed N] [--repeat N] [--trace OUT.ndjson]

Runs the scenario in FILE (- for standard input) and prints one JSON report.

  --seed N     the seed of the random draws, instead of the scenario's own
  --repeat N   N runs with seeds seed, seed + 1 …; every number becomes
               {"mean": …, "ci95": …}, the half-width of its 95 % interval
               (0 for a single run); "digest" is one of all the runs' digests
  --trace OUT  also write what happened, one JSON object a line in order of time:
               atMs       when, in milliseconds from the start
               event      arrived, enqueued, warm, cold, waited, queued, throttled,
                          run-started, place-asked, place-held, computing, completed,
                          timed-out, failed, retry-set, tried-again, dead-lettered,
                          phase-begun, instance-created, -ready, -idle, -spare, -wanted,
                          -draining, -gone, scaler-looked, reader-closed,
                          reader-opened, pollers-changed, fault-begun, fault-ended
               request    which request, counted from 0, where it is about one
               instance   which instance, counted from 0, once there is one
               idleSinceMs  warm: since when that instance had been idle
               batch        warm, cold, waited: the first message of its batch
               latencyMs    completed, timed-out, failed: from arrival to end
               limit, over  queued, throttled, retry-set: cap, scaling, requests or
                            scaler, and by how many
               failure      failed, retry-set, dead-lettered: timeout, error, no-place
                            or lost
               againAtMs    retry-set: when it is tried again
               held, inLine place-asked: places held then, runs in line before it
               others       computing: how many others of its instance do
               mean, lately, busy, wanted, ready, panicking
                            scaler-looked: requests at once over its windows,
                            processors at work, and what it made of it
               opensAtMs    reader-closed: when events are read again
               pollers      pollers-changed: batches that may be worked on at once
               intervention, fault
                            fault-begun, fault-ended: which, counted from 0, its kind
               phase        phase-begun: which phase of the cold start
               reason       instance-gone: expired, deployment, lifetime …
  --help       this text

A mistake, or a run that is too large, prints one line on standard error and ends
with status 2. The scenario's form is described by the site's /scenario.schema.json.
`;

type Timed = Report & {
  readonly engine: { readonly requestsPerSecond: number; readonly wallMs: number };
};

export function simulate(words: readonly string[]): Ended {
  const parsed = parseArguments(words);
  try {
    if (parsed.kind === "wrong") throw new Mistake(parsed.line);
    return endedWell(parsed.kind === "help" ? help : resultOf(parsed.arguments));
  } catch (error) {
    return endedBy(error);
  }
}

function resultOf(given: Arguments): string {
  const input = readInput(given.file);
  if (!input.ok) throw new Mistake(input.line);
  const scenario = given.seed === null ? input.scenario : { ...input.scenario, seed: given.seed };
  try {
    const report = reportFor(scenario, given);
    return `${JSON.stringify(report, null, 2)}\n`;
  } catch (error) {
    if (!(error instanceof RunTooLarge)) throw error;
    const name = nameOf(given.file);
    const place = error.what === "requests" ? `${name}: traffic` : name;
    throw new Mistake(`${place}: expected ${error.message}`);
  }
}

function reportFor(scenario: Scenario, { repeat: count, trace, file }: Arguments): object {
  if (trace !== null) return traced(scenario, trace, file);
  if (count === null) return timed(() => meter(scenario));
  const expected = expectedArrivals(scenario) * count;
  if (expected > largestRun) throw new RunTooLarge("requests", largestRun, expected);
  const [first = scenario, ...others] = withSeeds(scenario, count);
  const run = (one: Scenario) => timed(() => meter(one));
  return estimateAll([run(first), ...others.map(run)]);
}

function traced(scenario: Scenario, out: string, file: string): Timed {
  if (isSameFile(out, file)) {
    throw new Mistake("simulate: --trace: expected another file than the scenario");
  }
  const refusal = tooManyRequests(scenario, traceLimits.requests);
  if (refusal !== null) throw refusal;
  const fd = open(out);
  try {
    let trace: Trace | null = null;
    const report = timed(() => {
      trace = record(scenario, traceLimits, expectedArrivals(scenario));
      return trace.report;
    });
    if (trace !== null) writeTrace(trace, fd);
    return report;
  } finally {
    closeSync(fd);
  }
}

function open(out: string): number {
  try {
    return openSync(fromCaller(out), "w");
  } catch (error) {
    throw new Mistake(
      `simulate: --trace: expected a file that can be written, found ${reasonOf(error)} (${out})`,
    );
  }
}

function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(fromCaller(a)) === realpathSync(fromCaller(b));
  } catch {
    return false;
  }
}

function timed(run: () => Report): Timed {
  const wallStartedAt = performance.now();
  const report = run();
  const wallMs = performance.now() - wallStartedAt;
  const requestsPerSecond = wallMs > 0 ? Math.round((report.requests.arrived / wallMs) * 1000) : 0;
  return { ...report, engine: { requestsPerSecond, wallMs: Number(wallMs.toFixed(3)) } };
}
