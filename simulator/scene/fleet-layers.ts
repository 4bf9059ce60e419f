// A fleet over time as three areas on top of each other: what runs, what starts and what rests.

import { mark } from "./mark-makers";
import type { Mark } from "./marks";

export type Edge = readonly (readonly [x: number, y: number])[];

/** Each state reaches from the floor to its own edge, and the next lies over it. */
export function fleetLayers(
  floor: Edge,
  { running, starting, idle }: Readonly<Record<"running" | "starting" | "idle", Edge>>,
): Mark[] {
  const layer = (above: Edge, ink: "running" | "starting" | "idle") =>
    mark.path(outline([...above, ...floor.toReversed()]), {
      fill: `${ink}-fill`,
      stroke: { ink, width: 1 },
    });
  return [layer(idle, "idle"), layer(starting, "starting"), layer(running, "running")];
}

/** In steps from point to point, in tenths of a pixel: an edge is long, and most of its steps are alike. */
function outline(edge: Edge): string {
  let d = "";
  let [left, top] = [0, 0];
  for (const [x, y] of edge) {
    const [right, down] = [Math.round(10 * x) - left, Math.round(10 * y) - top];
    const step = down === 0 ? `h${right / 10}` : `l${right / 10} ${down / 10}`;
    d += d === "" ? `M${right / 10} ${down / 10}` : step;
    [left, top] = [left + right, top + down];
  }
  return `${d}Z`;
}
