// The charts of a run, in the order in which they are looked at.
import type { Chart, Charted, ChartKind } from "./chart";
import { coldShareChart } from "./cold-share-chart";
import { costChart } from "./cost-chart";
import { fleetChart } from "./fleet-chart";
import { latencyChart } from "./latency-chart";

/** Over the run's time, as the timeline is. */
export const timeCharts = [fleetChart, coldShareChart];
export const sumCharts = [latencyChart, costChart];

/** On one scale with the charts of the runs that are beside it. */
export function chartOf(
  { id, title, draw }: ChartKind,
  charted: Charted,
  width: number,
  beside: readonly Charted[] = [],
): Chart {
  return { id, title, ...draw(charted, width, beside) };
}

export function chartsOf(charted: Charted, width: number): readonly Chart[] {
  return [...timeCharts, ...sumCharts].map((kind) => chartOf(kind, charted, width));
}
