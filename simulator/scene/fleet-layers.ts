// A fleet over time as three areas on top of each other: what runs, what starts and what rests.

import { mark } from "./mark-makers";
import type { Mark } from "./marks";

export type Edge = readonly (readonly [x: number, y: number])[];

/** Each state lies below its own edge, down to the edge of the one before. */
export function fleetLayers(
  floor: Edge,
  { running, starting, idle }: Readonly<Record<"running" | "starting" | "idle", Edge>>,
): Mark[] {
  const round = ([x, y]: Edge[number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const layer = (below: Edge, above: Edge, ink: "running" | "starting" | "idle") => {
    const d = `M${[...above, ...below.toReversed()].map(round).join("L")}Z`;
    return mark.path(d, { fill: `${ink}-fill`, stroke: { ink, width: 1 } });
  };
  return [
    layer(starting, idle, "idle"),
    layer(running, starting, "starting"),
    layer(floor, running, "running"),
  ];
}
