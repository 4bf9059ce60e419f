// Where the parts of the stage stand, for a width: events, gate and instances side by side, or, on a
// narrow screen, events and gate above the instances. The height depends on the width alone, so a
// page never jumps.

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
};

export const narrowBelow = 640;

export function stageLayout(width: number, instances: number): StageLayout {
  const narrow = width < narrowBelow;
  const frame = narrow ? narrowFrame(width) : wideFrame(width);
  const count = Math.max(1, instances);
  const fleet = fleetLayout(count, frame.fleetBox);
  return { ...frame, width, narrow, fleet: narrow ? fleet : centred(fleet, count) };
}

function wideFrame(width: number) {
  const height = 268;
  const gate = { x: Math.round(width * 0.31), y: 74, width: 148, height: 116 };
  const fleetX = Math.max(gate.x + gate.width + 78, Math.round(width * 0.515));
  return {
    height,
    gate,
    lines: { from: 20, to: gate.x, eventsY: 104, answersY: 160 },
    fleetBox: { x: fleetX, y: 38, width: width - fleetX - 20, height: height - 80 },
  };
}

function narrowFrame(width: number) {
  const height = 396;
  const gate = { x: width - 14 - 128, y: 34, width: 128, height: 104 };
  return {
    height,
    gate,
    lines: { from: 14, to: gate.x, eventsY: 64, answersY: 110 },
    fleetBox: { x: 14, y: 192, width: width - 28, height: height - 222 },
  };
}
