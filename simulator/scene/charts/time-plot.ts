// A plot over simulated time: its box, its two scales and the ground under it. Where it stands under a timeline, time
// begins and ends at the same places there.
import type { Micros } from "../../scenario";
import type { Box } from "../fleet-layout";
import type { Mark } from "../marks";
import { linearScale, type Scale } from "../scale";
import { ticksOf } from "../time-axis";
import { bottomAxis, chartHeight, leftAxis, plotBox } from "./axes";

type TimePlotSpec = {
  readonly width: number;
  readonly horizon: Micros;
  /** The highest value that it shows. */
  readonly most: number;
  /** What its left axis counts. */
  readonly unit: string;
  readonly print?: (value: number) => string;
  /** Rows of names above the plot. */
  readonly rows?: number;
};

export type TimePlot = {
  readonly box: Box;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
  /** Axes and lines, to be drawn below what is plotted. */
  readonly ground: readonly Mark[];
};

export function timePlot({ width, horizon, most, unit, print, rows = 0 }: TimePlotSpec): TimePlot {
  const box = plotBox(width, rows);
  const x = linearScale([0, horizon], [box.x, box.x + box.width]);
  return {
    box,
    height: chartHeight(box),
    x,
    y: linearScale([0, most], [box.y + box.height, box.y]),
    ground: [
      ...leftAxis(box, most, unit, print),
      ...bottomAxis(box, ticksOf(horizon, x.of), "simulated time"),
    ],
  };
}
