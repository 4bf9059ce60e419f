// Price against the goal, a numbered point a set-up with its bounds, and the line of those that no other beats in both.
import { usdText } from "@/simulator/cost-over";
import { Scrolling } from "../../ui/scrolling";
import styles from "../yours.module.css";
import { valueText } from "./answer-words";
import { frontierOf } from "./frontier";
import type { Answer } from "./use-sweep";

const [width, height, edge] = [640, 320, 24];

export function PricePicture({ setUps, swept, goal, perMonth }: Answer) {
  const spots = setUps.flatMap(({ name }, n) => {
    const metrics = swept.points[n]?.metrics;
    const [price, value] = [metrics?.["cost.totalUsd"], metrics?.[goal.metric]];
    if (!price || !value) return [];
    return [
      { name, number: n + 1, price: perMonth(price.mean), value: value.mean, half: value.ci95 },
    ];
  });
  if (spots.length < 2) return null;
  const prices = spots.map(({ price }) => price);
  const [least, most] = [Math.min(...prices), Math.max(...prices)];
  const top = Math.max(...spots.map(({ value, half }) => value + half), goal.limit) || 1;
  const bottom = 0.9 * Math.min(...spots.map(({ value, half }) => value - half), goal.limit);
  // Prices by their ratio: one set-up may cost a hundred times another.
  const isWide = least > 0 && most > 5 * least;
  const along = (price: number) =>
    isWide
      ? Math.log(price / least) / Math.log(most / least)
      : (price - least) / Math.max(most - least, Number.MIN_VALUE);
  const x = (price: number) => edge + along(price) * (width - 2 * edge);
  const y = (value: number) =>
    height - edge - ((value - bottom) / (top - bottom || 1)) * (height - 2 * edge);
  const line = frontierOf(spots)
    .map(({ price, value }, n) =>
      n === 0 ? `M${x(price)} ${y(value)}` : `H${x(price)}V${y(value)}`,
    )
    .join("");
  const what = goal.metric === "coldShare" ? "share of cold requests" : "99 in 100 under";
  return (
    <figure className={styles.prices}>
      <Scrolling className={styles.table} label="Picture: price against the goal">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={`Price a month against ${what}; the table below has the same numbers`}
        >
          <path className={styles.goalLine} d={`M${edge} ${y(goal.limit)}H${width - edge}`} />
          <path className={styles.axis} d={`M${edge} ${edge}V${height - edge}H${width - edge}`} />
          <path className={styles.frontier} d={line} />
          {spots.map(({ number, price, value, half }) => (
            <g key={number}>
              <path
                className={styles.axis}
                d={`M${x(price)} ${y(value - half)}V${y(value + half)}`}
              />
              <circle className={styles.spot} cx={x(price)} cy={y(value)} r={9} />
              <text className={styles.spotNumber} x={x(price)} y={y(value) + 4}>
                {number}
              </text>
            </g>
          ))}
        </svg>
      </Scrolling>
      <figcaption>
        Across: {usdText(least)} to {usdText(most)} a month{isWide && ", by ratio"}. Up: {what},{" "}
        {valueText(goal.metric, bottom)} to {valueText(goal.metric, top)}. Numbers are those of the
        table. The stepped line joins those that no other beats in both; the dashed one is the goal.
      </figcaption>
    </figure>
  );
}
