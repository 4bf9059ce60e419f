// Instances without room for words: a number, a shape, or a dot. Each state keeps a shape of its own
// down to the smallest size.

import type { InstanceFrame } from "../read/frame-parts";
import { type Box, grown } from "./fleet-layout";
import { instanceGround, instanceInk, restShare, ringMarks } from "./instance-shapes";
import { mark, pinMark, textMark } from "./mark-makers";
import type { Mark, Target } from "./marks";
import type { Scene } from "./stage-scene";
import { instanceName } from "./words";

export function numberCell(
  scene: Scene,
  instance: InstanceFrame,
  cell: Box,
  target: Target,
): Mark[] {
  const middle = cell.x + cell.width / 2;
  const name = textMark({
    x: middle,
    y: cell.y + 15,
    text: instanceName(instance.number),
    size: 11,
    ink: instanceInk(instance),
    weight: 600,
    family: "mono",
    anchor: "middle",
    target,
  });
  return [instanceGround(instance, cell, 5, target), name, ...below(scene, instance, cell)];
}

function below({ frame, trace }: Scene, instance: InstanceFrame, cell: Box): Mark[] {
  const { state, provisioned, runs } = instance;
  const middle = cell.x + cell.width / 2;
  const line = { x: cell.x + 6, y: cell.y + 26, width: cell.width - 12, height: 4 };
  switch (state.kind) {
    case "idle":
      return provisioned
        ? [pinMark(middle, cell.y + 26, 1)]
        : ringMarks(middle, cell.y + 27, 6.5, 3, restShare(state, frame.at));
    case "starting": {
      const share = (frame.at - state.since) / Math.max(1, state.until - state.since);
      return [mark.rect({ ...line, width: line.width * share }, 1.5, { fill: "starting" })];
    }
    case "running": {
      const share = Math.min(1, runs / trace.scenario.platform.concurrencyPerInstance);
      return [mark.rect({ ...line, width: line.width * share }, 1.5, { fill: "on-running" })];
    }
  }
}

export function shapeCell(
  { frame }: Scene,
  instance: InstanceFrame,
  cell: Box,
  target: Target,
): Mark[] {
  const { state } = instance;
  const ground = instanceGround(instance, cell, 3, target);
  if (state.kind !== "idle") return [ground];
  const [x, y] = [cell.x + cell.width / 2, cell.y + cell.height / 2];
  const stroke = { ink: "idle", width: cell.width / 8 } as const;
  const share = restShare(state, frame.at);
  return [ground, { kind: "ring", x, y, radius: cell.width / 4, share, stroke }];
}

/** Starting is a small square, running a full one, idle a hollow one. */
export function dotCell({ state }: InstanceFrame, cell: Box, target: Target): Mark {
  switch (state.kind) {
    case "starting":
      return mark.rect(grown(cell, -cell.width * 0.22), 1, { fill: "starting", target });
    case "running":
      return mark.rect(cell, 1, { fill: "running-fill", target });
    case "idle":
      return mark.rect(grown(cell, -0.6), 1, { stroke: { ink: "idle", width: 1.2 }, target });
  }
}
