// The shapes of an instance's states, at any size: hatched, filled, outlined with a ring that drains.

import type { InstanceFrame, InstanceState } from "../read/frame-parts";
import type { Micros } from "../scenario";
import type { Box } from "./fleet-layout";
import { mark } from "./mark-makers";
import type { Ink, Mark, Target } from "./marks";

export function instanceGround(
  { state, draining, provisioned }: InstanceFrame,
  cell: Box,
  radius: number,
  target: Target,
): Mark {
  const width = cell.width > 30 ? 1.75 : 1.25;
  switch (state.kind) {
    case "starting":
      return mark.rect(cell, radius, {
        fill: "starting-fill",
        hatch: "starting",
        stroke: { ink: "starting", width },
        target,
      });
    case "running":
      return mark.rect(cell, radius, {
        fill: "running-fill",
        stroke: draining ? { ink: "ink", width, dash: "dotted" } : { ink: "running", width },
        target,
      });
    case "idle":
      return mark.rect(cell, radius, {
        fill: "idle-fill",
        stroke: { ink: "idle", width: provisioned ? width + 0.75 : width },
        target,
      });
  }
}

export function instanceInk({ state }: InstanceFrame): Ink {
  if (state.kind === "running") return "on-running";
  return state.kind === "starting" ? "starting-ink" : "idle-ink";
}

/** How much of a keep-alive is left; a rest without end is whole. */
export function restShare(state: InstanceState, at: Micros): number {
  if (state.kind !== "idle" || state.until === null) return 1;
  return (state.until - at) / Math.max(1, state.until - state.since);
}

export function ringMarks(x: number, y: number, radius: number, width: number, share: number) {
  const whole = { kind: "ring", x, y, radius, stroke: { ink: "idle", width } } as const;
  const left: Mark = { ...whole, share };
  // A full one hides what would be left of it.
  return share > 0.99 ? [left] : [{ ...whole, share: 1, opacity: 0.22 } satisfies Mark, left];
}
