// What the command `npm run -s sweep -- FILE --vary …` makes of its words: the points of a sweep with what was measured
// there, or one line that says why not. What a sweep means is in simulator/sweep.
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { nearestOf } from "@/content/library/nearest";
import { scenarioWith } from "@/simulator/plain";
import { RunTooLarge } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import { largestRun } from "@/simulator/run/report-limits";
import { metricNames } from "@/simulator/sweep/metrics";
import type { Point } from "@/simulator/sweep/point";
import { PointFailed, sweep } from "@/simulator/sweep/sweep";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { type Ended, endedBy, endedWell, Mistake } from "../command/ended";
import { quote } from "../command/words";
import { nameOf, readInput } from "../simulate/simulate-input";
import { mostRuns, parseSweep, type SweepArguments } from "./sweep-arguments";
import { placeOf, pointsOf } from "./sweep-points";
import { withWorkers } from "./workers";

const help = `Usage: npm run -s sweep -- FILE --vary PATH=FROM..TO[:STEP] [--vary …]
         [--seeds N] [--metric NAME,…] [--goal 'METRIC<NUMBER'] [--goal …]

Runs the scenario in FILE (- for standard input) with one or two of its numbers
varied, and prints one JSON object: each point with what was measured there.

  --vary PATH=FROM..TO[:STEP]
               a number or a duration of the scenario and its values, such as
               platform.provisioned=0..20, platform.keepAlive.idle=1m..20m:1m or
               'traffic.of[0].perSecond=0.5..2'. Without STEP, one of the last
               place that is written: 1, 0.1, 1m. What a preset or the defaults
               fill may be varied, too. Given twice, every value meets every
               other, the first changing slowest; ${mostRuns} runs at most in all
  --seeds N    runs of each point (10), with the scenario's seed, the next …: the
               same at each point, so each meets the same events
  --metric NAME,…
               numbers of the report, by default coldShare,latencyMs.p99,
               cost.totalUsd
  --goal 'METRIC<NUMBER'
               what a point is to keep to, also with <=, > or >=. It does if the
               upper 95 % bound is below the number (the lower one above it).
               Where nothing was measured, as a latency without a request
               completed, no goal is kept. May be given more than once; of all
               points that keep to every goal the cheapest is named
  --help       this text

  points       at           the values of what is varied
               metrics      "mean" and "ci95", the half-width of the 95 % interval
                            (Student's t); null where in one of the runs there was
                            nothing to measure
               differences  the same of the difference from the first point, taken
                            seed by seed, so what is luck for both is not in it
               keepsGoals   true or false; null without goals
  cheapest     at, metrics, totalUsd of a run, and the next cheapest point with by
               how much it is dearer, seed by seed; or null
  reason       by what it was chosen, or why none was

A mistake, or a run that is too large, prints one line on standard error and ends
with status 2. The scenario's form is described by the site's /scenario.schema.json.
`;

export async function sweepCommand(
  words: readonly string[],
  workers = availableParallelism(),
): Promise<Ended> {
  const parsed = parseSweep(words);
  try {
    if (parsed.kind === "wrong") throw new Mistake(parsed.line);
    return endedWell(parsed.kind === "help" ? help : await resultOf(parsed.arguments, workers));
  } catch (error) {
    return endedBy(error);
  }
}

async function resultOf(asked: SweepArguments, workers: number): Promise<string> {
  const input = readInput(asked.file);
  if (!input.ok) throw new Mistake(input.line);
  const name = nameOf(asked.file);
  refuseUnknown(asked);
  const points = pointsOf(asked.variations, { ...input, name });
  refuseTooMany(asked, points, name);
  const { variations, seeds, metrics, goals } = asked;
  const lanes = Math.min(workers, points.length * seeds);
  try {
    const swept = await withWorkers(lanes, (those) =>
      sweep({ points, seeds, metrics, goals }, those),
    );
    const result = {
      scenario: input.about.title ?? (asked.file === "-" ? null : basename(asked.file)),
      vary: variations.map(({ name: path, range: { from, to, step } }) => ({
        path,
        from,
        to,
        step,
      })),
      seeds: { first: input.scenario.seed, count: seeds },
      goals,
      ...swept,
    };
    return `${JSON.stringify(result, null, 2)}\n`;
  } catch (error) {
    if (!(error instanceof PointFailed)) throw error;
    if (!(error.cause instanceof RunTooLarge)) throw error.cause;
    throw new Mistake(`${placeOf(name, error.at)}: expected ${error.cause.message}`);
  }
}

/** Every report has the same numbers, that of an empty moment, too. */
function refuseUnknown({ metrics, goals }: SweepArguments): void {
  const known = metricNames(meter(scenarioWith({ horizon: 1 })));
  const check = (option: string, name: string) => {
    if (known.includes(name)) return;
    const isEnd = (each: string) => each.toLowerCase().endsWith(`.${name.toLowerCase()}`);
    const near = nearestOf(name, known) ?? known.find(isEnd);
    const hint = near === undefined ? "" : ` (did you mean "${near}"?)`;
    const expected = `a number of the report such as "latencyMs.p99"${hint}`;
    throw new Mistake(`sweep: ${option}: expected ${expected}, found ${quote(name)}`);
  };
  for (const name of metrics) check("--metric", name);
  for (const { metric } of goals) check("--goal", metric);
}

function refuseTooMany({ seeds }: SweepArguments, points: readonly Point[], name: string): void {
  const one = points.reduce((sum, { scenario }) => sum + expectedArrivals(scenario), 0);
  if (one * seeds <= largestRun) return;
  const { message } = new RunTooLarge("requests", largestRun, one * seeds);
  throw new Mistake(`${name}: traffic: expected ${message} in all runs`);
}
