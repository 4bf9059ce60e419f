// The charts of a run, in the order in which they are looked at.
import type { Chart, Charted } from "./chart";
import { coldShareChart } from "./cold-share-chart";
import { costChart } from "./cost-chart";
import { fleetChart } from "./fleet-chart";
import { latencyChart } from "./latency-chart";

export function chartsOf(charted: Charted, width: number): readonly Chart[] {
  return [latencyChart, coldShareChart, fleetChart, costChart].map((draw) => draw(charted, width));
}
