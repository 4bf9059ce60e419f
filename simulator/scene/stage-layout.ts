// Where the parts of the stage stand, for a width: a queue, events, the gate, instances and what is behind them side by
// side, or, on a narrow screen, the first three above the others. Instances grow to the room there is. The height depends
// on the width, and on a narrow screen on the box's, so a page never jumps.

import { type Box, centred, type FleetLayout, fleetLayout } from "./fleet-layout";

export type StageLayout = {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  /** Events come along this line from the left, and answers leave along the other. */
  readonly lines: {
    readonly from: number;
    readonly to: number;
    readonly eventsY: number;
    readonly answersY: number;
  };
  readonly gate: Box;
  readonly fleetBox: Box;
  readonly fleet: FleetLayout;
  /** Where what is behind the function stands; null: nothing is. */
  readonly behind: Box | null;
};

export const narrowBelow = 640;

/** How high a narrow stage is, at least and at most. */
const lowest = 280;
const highest = 396;

export function narrowHeight(room: number): number {
  return Math.max(lowest, Math.min(highest, room));
}

/** `isBacked`: something is behind the function, and has its place. `room`: how high it may be where it is narrow. */
export function stageLayout(
  width: number,
  instances: number,
  isBacked = false,
  room = highest,
): StageLayout {
  const narrow = width < narrowBelow;
  const frame = narrow ? narrowFrame(width, isBacked, room) : wideFrame(width, isBacked);
  const count = Math.max(1, instances);
  const withCensus = fleetLayout(count, frame.fleetBox);
  // Where each instance says its state, there is no census below them, and its room is theirs.
  const hasCensus = withCensus.detail !== "words" || isBacked;
  const height = frame.fleetBox.height + (hasCensus ? 0 : narrow ? 16 : 24);
  const fleetBox = { ...frame.fleetBox, height };
  const fleet = centred(hasCensus ? withCensus : fleetLayout(count, fleetBox), count);
  return { ...frame, fleetBox, width, narrow, fleet };
}

const edge = 18;

function wideFrame(width: number, isBacked: boolean) {
  const height = 268;
  const gate = { x: Math.round(Math.max(128, width * 0.19)), y: 48, width: 140, height: 160 };
  const fleetX = gate.x + gate.width + 34;
  const behindWidth = isBacked ? Math.round(Math.max(128, width * 0.2)) : 0;
  const right = width - edge - (isBacked ? behindWidth + 28 : 0);
  const fleetBox = { x: fleetX, y: 28, width: right - fleetX, height: height - 62 };
  return {
    height,
    gate,
    lines: { from: edge, to: gate.x, eventsY: 100, answersY: 162 },
    fleetBox,
    behind: isBacked ? { ...fleetBox, x: width - edge - behindWidth, width: behindWidth } : null,
  };
}

function narrowFrame(width: number, isBacked: boolean, room: number) {
  const height = narrowHeight(room);
  const gate = { x: width - 14 - 138, y: 24, width: 138, height: 104 };
  const behindWidth = isBacked ? 84 : 0;
  const fleetWidth = width - 28 - (isBacked ? behindWidth + 19 : 0);
  const fleetBox = { x: 14, y: 168, width: fleetWidth, height: height - 194 };
  return {
    height,
    gate,
    lines: { from: 14, to: gate.x, eventsY: 50, answersY: 94 },
    fleetBox,
    behind: isBacked ? { ...fleetBox, x: width - 14 - behindWidth, width: behindWidth } : null,
  };
}
