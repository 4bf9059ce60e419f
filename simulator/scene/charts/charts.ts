// The charts of a run, in the order in which they are looked at.
import type { Chart, Charted } from "./chart";
import * as coldShare from "./cold-share-chart";
import * as cost from "./cost-chart";
import * as fleet from "./fleet-chart";
import * as latency from "./latency-chart";

export type ChartKind = {
  readonly id: Chart["id"];
  readonly title: string;
  readonly draw: (charted: Charted, width: number) => Chart;
};

export const chartKinds: readonly ChartKind[] = [
  { id: "latency", title: latency.title, draw: latency.latencyChart },
  { id: "cold-share", title: coldShare.title, draw: coldShare.coldShareChart },
  { id: "fleet", title: fleet.title, draw: fleet.fleetChart },
  { id: "cost", title: cost.title, draw: cost.costChart },
];

export function chartsOf(charted: Charted, width: number): readonly Chart[] {
  return chartKinds.map(({ draw }) => draw(charted, width));
}
