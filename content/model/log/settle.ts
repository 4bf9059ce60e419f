// Among many instances a log without their names tells idle spells less surely: which of them a request found is a guess
// where each is kept for another span, and some end for another cause. If the replay then has more cold starts than chance
// allows, or fewer, the spans are scaled until it has about as many as the log.
import { longestDuration } from "@/simulator/duration";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import type { FittedScenario } from "./as-scenario";

const scales = [0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.35, 1.5, 1.75, 2];
const mostRequests = 300_000;

export function settled(
  fitted: FittedScenario,
  requests: number,
  cold: number | null,
): FittedScenario {
  const { keepAlive, scenario } = fitted;
  const idle = keepAlive?.idle;
  if (!keepAlive?.isMeasured || idle?.kind !== "uniform") return fitted;
  if (cold === null || requests > mostRequests) return fitted;
  const scaled = (by: number) => ({
    ...idle,
    from: Math.round(idle.from * by),
    to: Math.min(longestDuration, Math.round(idle.to * by)),
  });
  const scenarioAt = (by: number): Scenario => ({
    ...scenario,
    platform: { ...scenario.platform, keepAlive: { kind: "fixed", idle: scaled(by) } },
  });
  const away = (by: number) => Math.abs(meter(scenarioAt(by)).requests.cold - cold);
  let best = { by: 1, away: away(1) };
  if (best.away <= 2 * Math.sqrt(cold)) return fitted;
  for (const by of scales) {
    const other = away(by);
    if (other < best.away) best = { by, away: other };
  }
  if (best.by === 1) return fitted;
  const { low, high } = keepAlive;
  return {
    ...fitted,
    scenario: scenarioAt(best.by),
    keepAlive: {
      ...keepAlive,
      idle: scaled(best.by),
      low: Math.min(low, low * best.by),
      high: high === null ? null : Math.max(high, high * best.by),
    },
    notes: [
      ...fitted.notes,
      `How long instances are kept is ${best.by} times what idle spells suggest, for then the replay has about as many cold starts as the log.`,
    ],
  };
}
