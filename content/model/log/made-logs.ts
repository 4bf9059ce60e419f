// Logs that the engine makes of functions with known settings, of ten kinds, for tests.
import { constant, scenarioWith } from "@/simulator/plain";
import type { Distribution, Micros, Platform, Scenario } from "@/simulator/scenario";
import { reportLines } from "./log-maker";
import { readAll } from "./log-samples";

const [minute, hour] = [6e7, 3.6e9];
export const lognormal = (median: Micros, p99: Micros): Distribution => ({
  kind: "lognormal",
  median,
  p99,
});
const nothing = constant(0);
const phases = {
  provision: nothing,
  fetch: nothing,
  runtimeInit: nothing,
  functionInit: nothing,
  restore: nothing,
};
const start = lognormal(300_000, 900_000);
export const kept = (idle: Distribution) => ({ kind: "fixed" as const, idle });
export const truth = 10 * minute;

type Made = Pick<Scenario, "horizon" | "traffic"> &
  Partial<Pick<Scenario, "interventions">> & { platform?: Partial<Platform> };
export const made = ({ platform, ...rest }: Made) =>
  scenarioWith({
    ...rest,
    function: { memoryMb: 512, duration: lognormal(120_000, 600_000) },
    platform: {
      coldStart: { ...phases, functionInit: start },
      keepAlive: kept(constant(truth)),
      ...platform,
    },
  });

/** Of the deployments. */
export const hours = [3, 7, 11, 20];
export const kindsOfLogs: Readonly<Record<string, Scenario>> = {
  steady: made({ horizon: 3 * hour, traffic: { kind: "poisson", perSecond: 0.3 } }),
  rare: made({ horizon: 200 * hour, traffic: { kind: "poisson", perSecond: 1 / 400 } }),
  "in batches": made({
    horizon: 12 * hour,
    traffic: { kind: "batches", gap: { kind: "exponential", mean: 5 * minute }, size: 20 },
  }),
  "on and off": made({
    horizon: 6 * hour,
    traffic: {
      kind: "on-off",
      on: { perSecond: 2, for: minute },
      off: { perSecond: 0.01, for: 10 * minute },
    },
  }),
  daily: made({
    horizon: 24 * hour,
    traffic: { kind: "daily", lowPerSecond: 0, highPerSecond: 0.1, period: 24 * hour },
  }),
  "with deployments": made({
    horizon: 24 * hour,
    traffic: { kind: "poisson", perSecond: 0.05 },
    interventions: hours.map((each) => ({ kind: "deployment", at: each * hour })),
  }),
  recycled: made({
    horizon: 24 * hour,
    traffic: { kind: "poisson", perSecond: 0.05 },
    platform: { maxLifetime: { kind: "uniform", from: 90 * minute, to: 150 * minute } },
  }),
  snapshots: made({
    horizon: 100 * hour,
    traffic: { kind: "poisson", perSecond: 1 / 300 },
    platform: { coldStart: { ...phases, restore: start } },
  }),
  "slower at first": made({
    horizon: 100 * hour,
    traffic: { kind: "poisson", perSecond: 1 / 300 },
    platform: { firstRunFactor: 5 },
  }),
  together: made({
    horizon: 24 * hour,
    traffic: {
      kind: "sum",
      of: [
        { kind: "pings", every: 15 * minute },
        { kind: "poisson", perSecond: 0.02 },
      ],
    },
  }),
};

const logs = new Map<Scenario, ReturnType<typeof madeLog>>();
function madeLog(scenario: Scenario) {
  const { text, report } = reportLines(scenario);
  return { read: readAll(text), report };
}
/** Each is made once. */
export function logOf(scenario: Scenario) {
  const log = logs.get(scenario) ?? madeLog(scenario);
  logs.set(scenario, log);
  return log;
}
