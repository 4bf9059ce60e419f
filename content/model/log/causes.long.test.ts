// Why each cold request was cold, held against the engine that made the log. The truth is told from what became of its
// instances, which the log does not show: a cold request stands in for the one used last of those that had ended.
import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import { endReasons, starts } from "@/simulator/trace/kinds";
import { asScenario } from "./as-scenario";
import type { Causes } from "./causes";
import { cold } from "./log-table";
import { hours, kept, kindsOfLogs, logOf, made } from "./made-logs";

const [minute, hour] = [6e7, 3.6e9];

/** In order of arrival, of those whose run is over within the horizon, as in the log. */
function truthOf(scenario: Scenario): readonly (keyof Causes)[] {
  const { tries, instances, horizon } = record(scenario);
  const lastUsed = new Float64Array(instances.createdAt.length);
  for (const [n, instance] of tries.instance.entries())
    if (instance >= 0)
      lastUsed[instance] = Math.max(lastUsed[instance] ?? 0, tries.endedAt[n] ?? 0);
  const ends = Array.from(instances.endedAt, (at, instance) => ({
    at,
    usedAt: lastUsed[instance] ?? 0,
    isIdleness: endReasons[instances.endReason[instance] ?? 0] === "expired",
  })).sort((a, b) => a.at - b.at);
  const gone: typeof ends = [];
  const truth: (keyof Causes)[] = [];
  let made = 0;
  for (const [n, start] of tries.start.entries()) {
    if (starts[start] !== "cold") continue;
    const at = tries.at[n] as number;
    while (ends[0] !== undefined && ends[0].at <= at) gone.push(ends.shift() as (typeof ends)[0]);
    gone.sort((a, b) => a.usedAt - b.usedAt);
    const missing = gone.pop();
    const first = made++ === 0;
    if (!((tries.endedAt[n] as number) <= horizon)) continue;
    if (missing !== undefined) truth.push(missing.isIdleness ? "idleness" : "other");
    else truth.push(first ? "first" : "scaleOut");
  }
  return truth;
}

const several = made({
  horizon: 24 * hour,
  traffic: {
    kind: "on-off",
    on: { perSecond: 3, for: 2 * minute },
    off: { perSecond: 0.005, for: 12 * minute },
  },
  platform: { keepAlive: kept({ kind: "uniform", from: 6 * minute, to: 12 * minute }) },
  interventions: hours.map((each) => ({ kind: "deployment", at: each * hour })),
});
const seeds = [1, 2, 3];
const cases = Object.entries({ ...kindsOfLogs, "of several causes": several }).flatMap(
  ([kind, scenario]) => seeds.map((seed) => [kind, seed, { ...scenario, seed }] as const),
);

test.each(cases)(
  "of a log that is %s, seed %i, nine causes in ten are right",
  (_, __, scenario) => {
    const { requests } = logOf(scenario).read;
    const { explained } = asScenario(requests, true);
    const told = Array.from(requests.start.entries())
      .filter(([, start]) => start === cold)
      .map(([n]) => explained?.each.get(n));
    const truth = truthOf(scenario);
    expect(told).toHaveLength(truth.length);
    const right = told.filter((cause, n) => cause === truth[n]).length;
    expect(right / truth.length).toBeGreaterThanOrEqual(0.9);
  },
);
