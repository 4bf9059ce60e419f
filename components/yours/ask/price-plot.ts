// Where everything stands in the picture of price against the goal: numbers and paths, for the page and for a report.
import { usdText } from "@/simulator/cost-over";
import { valueText } from "./answer-words";
import { frontierOf } from "./frontier";
import type { Answer } from "./use-sweep";

export const plotSize = { width: 640, height: 320 };
const { width, height } = plotSize;
const edge = 24;

export type PricePlot = {
  readonly axis: string;
  readonly goal: string;
  readonly frontier: string;
  readonly spots: readonly {
    readonly number: number;
    readonly x: number;
    readonly y: number;
    readonly bounds: string;
  }[];
  readonly label: string;
  readonly caption: string;
};

/** null: too few set-ups have a price and a value. */
export function pricePlotOf({ setUps, swept, goal, perMonth }: Answer): PricePlot | null {
  const found = setUps.flatMap(({ name }, n) => {
    const metrics = swept.points[n]?.metrics;
    const [price, value] = [metrics?.["cost.totalUsd"], metrics?.[goal.metric]];
    if (!price || !value) return [];
    return [
      { name, number: n + 1, price: perMonth(price.mean), value: value.mean, half: value.ci95 },
    ];
  });
  if (found.length < 2) return null;
  const prices = found.map(({ price }) => price);
  const [least, most] = [Math.min(...prices), Math.max(...prices)];
  const top = Math.max(...found.map(({ value, half }) => value + half), goal.limit) || 1;
  const bottom = Math.max(
    0,
    0.9 * Math.min(...found.map(({ value, half }) => value - half), goal.limit),
  );
  // Prices by their ratio: one set-up may cost a hundred times another.
  const isWide = least > 0 && most > 5 * least;
  const along = (price: number) =>
    isWide
      ? Math.log(price / least) / Math.log(most / least)
      : (price - least) / Math.max(most - least, Number.MIN_VALUE);
  const x = (price: number) => round(edge + along(price) * (width - 2 * edge));
  const y = (value: number) =>
    round(
      height -
        edge -
        ((Math.max(bottom, value) - bottom) / (top - bottom || 1)) * (height - 2 * edge),
    );
  const frontier = frontierOf(found)
    .map(({ price, value }, n) =>
      n === 0 ? `M${x(price)} ${y(value)}` : `H${x(price)}V${y(value)}`,
    )
    .join("");
  const what = goal.metric === "coldShare" ? "share of cold requests" : "99 in 100 under";
  return {
    axis: `M${edge} ${edge}V${height - edge}H${width - edge}`,
    goal: `M${edge} ${y(goal.limit)}H${width - edge}`,
    frontier,
    spots: found.map(({ number, price, value, half }) => ({
      number,
      x: x(price),
      y: y(value),
      bounds: `M${x(price)} ${y(value - half)}V${y(value + half)}`,
    })),
    label: `Price a month against ${what}; the table below has the same numbers`,
    caption: `Across: ${usdText(least)} to ${usdText(most)} a month${isWide ? ", by ratio" : ""}. Up: ${what}, ${valueText(goal.metric, bottom)} to ${valueText(goal.metric, top)}. Numbers are those of the table. The stepped line joins those that no other beats in both; the dashed one is the goal.`,
  };
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
