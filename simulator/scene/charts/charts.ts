// The charts of a run, in the order in which they are looked at.
import type { Chart, Charted, ChartKind } from "./chart";
import { coldShareChart } from "./cold-share-chart";
import { costChart } from "./cost-chart";
import { fleetChart } from "./fleet-chart";
import { latencyChart } from "./latency-chart";

export const chartKinds = [latencyChart, coldShareChart, fleetChart, costChart];

export function chartOf({ id, title, draw }: ChartKind, charted: Charted, width: number): Chart {
  return { id, title, ...draw(charted, width) };
}

export function chartsOf(charted: Charted, width: number): readonly Chart[] {
  return chartKinds.map((kind) => chartOf(kind, charted, width));
}
