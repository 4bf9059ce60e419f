// When events arrive, as a small picture beside the traffic's knobs: the run's own arrivals, or, where it takes
// too long to draw each, as many as are to be expected.
import { scenarioWith } from "@/simulator/plain";
import { Budget } from "@/simulator/run/budget";
import { type Limits, RunTooLarge } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";
import { mark } from "@/simulator/scene/mark-makers";
import type { Picture } from "@/simulator/scene/marks";
import { countText } from "@/simulator/scene/words";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { sourcesOf } from "@/simulator/traffic/source";

const mostDrawn = 30_000;
const limits: Limits = { requests: mostDrawn, events: 3 * mostDrawn, rows: 0 };
const height = 44;

export type Curve = { readonly picture: Picture; readonly text: string };

/** Nothing else of a scenario moves its events. */
type Arrivals = Pick<Scenario, "traffic" | "horizon" | "seed">;

export function trafficCurve(arrivals: Arrivals, width: number): Curve {
  const counts = arrivalsOver(arrivals, Math.floor(width / 5));
  const most = Math.max(...counts, 1e-9);
  const pitch = width / counts.length;
  const bars = counts.flatMap((count, n) => {
    if (count <= 0) return [];
    const tall = Math.max(1.5, (count / most) * (height - 3));
    const box = { x: n * pitch, y: height - 1 - tall, width: Math.max(1, pitch - 1), height: tall };
    return [mark.rect(box, 0.5, { fill: "ink-soft" })];
  });
  const floor = mark.rect({ x: 0, y: height - 1, width, height: 1 }, 0, { fill: "line-strong" });
  const expected = expectedArrivals(alone(arrivals));
  const about = expected >= 10 ? countText(Math.round(expected)) : Number(expected.toPrecision(2));
  const text = `About ${about} ${expected === 1 ? "event" : "events"} over the run, at the times shown.`;
  return { picture: { width, height, marks: [...bars, floor] }, text };
}

export function arrivalsOver(arrivals: Arrivals, spans: number): readonly number[] {
  const own = alone(arrivals);
  if (expectedArrivals(own) > mostDrawn) return expectedOver(own, spans);
  try {
    return countedOver(own, spans);
  } catch (error) {
    if (error instanceof RunTooLarge) return expectedOver(own, spans);
    throw error;
  }
}

function alone({ traffic, horizon, seed }: Arrivals): Scenario {
  return scenarioWith({ traffic, horizon, seed });
}

function countedOver(scenario: Scenario, spans: number): readonly number[] {
  const counts = Array.from({ length: spans }, () => 0);
  const budget = new Budget(limits);
  for (const source of sourcesOf(scenario, budget)) {
    for (; source.at <= scenario.horizon; source.advance()) {
      budget.spend(1);
      const span = Math.min(spans - 1, Math.floor((source.at / scenario.horizon) * spans));
      counts[span] = (counts[span] ?? 0) + 1;
    }
  }
  return counts;
}

function expectedOver(scenario: Scenario, spans: number): readonly number[] {
  const until = (share: number) =>
    expectedArrivals({ ...scenario, horizon: Math.max(1, scenario.horizon * share) });
  return Array.from({ length: spans }, (_, n) => until((n + 1) / spans) - until(n / spans));
}
