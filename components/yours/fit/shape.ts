// The shape of a log as a scenario: how often requests come and how unevenly, how long runs and starts take, by two
// percentiles each. Small enough for a link, and nothing of the log itself is in it.
import type { Holds } from "@/content/model/log/holds";
import type { Percentiles } from "@/content/model/log/spans";
import type { Distribution, Micros, Scenario, Traffic } from "@/simulator/scenario";

const hour: Micros = 3.6e9;

export function shapeOf(scenario: Scenario, holds: Holds): Scenario {
  const { coldStart, keepAlive } = scenario.platform;
  const perSecond = holds.requests / Math.max(1, (holds.toMs - holds.fromMs) / 1000);
  const run = byTwo(holds.runs) ?? scenario.function.duration;
  const start = byTwo(holds.inits);
  const ofStart = (own: Distribution) => (own.kind === "empirical" && start !== null ? start : own);
  return {
    ...scenario,
    horizon: Math.min(6 * hour, scenario.horizon),
    traffic: trafficOf(perSecond, holds),
    function: { ...scenario.function, duration: run },
    platform: {
      ...scenario.platform,
      keepAlive,
      coldStart: {
        ...coldStart,
        functionInit: ofStart(coldStart.functionInit),
        restore: ofStart(coldStart.restore),
      },
    },
    interventions: [],
  };
}

function trafficOf(perSecond: number, { unevenness, gaps }: Holds): Traffic {
  const gap = byTwo(gaps);
  if (unevenness.counts > 2 && !(gap === null || gap.kind === "constant"))
    return { kind: "renewal", gap };
  return { kind: "poisson", perSecond: Number(perSecond.toPrecision(3)) };
}

function byTwo(spans: Percentiles | null): Distribution | null {
  if (spans === null) return null;
  const [median, p99] = [Math.round(spans.p50 * 1000), Math.round(spans.p99 * 1000)];
  if (median < 1) return null;
  return p99 > median ? { kind: "lognormal", median, p99 } : { kind: "constant", value: median };
}
