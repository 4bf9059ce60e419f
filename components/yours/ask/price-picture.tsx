// Price against the goal, a numbered point a set-up with its bounds, and the line of those that no other beats in both.
import { Scrolling } from "../../ui/scrolling";
import styles from "../yours.module.css";
import { plotSize, pricePlotOf } from "./price-plot";
import type { Answer } from "./use-sweep";

export function PricePicture(answer: Answer) {
  const plot = pricePlotOf(answer);
  if (plot === null) return null;
  const { width, height } = plotSize;
  return (
    <figure className={styles.prices}>
      <Scrolling className={styles.table} label="Picture: price against the goal">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={plot.label}
        >
          <path className={styles.goalLine} d={plot.goal} />
          <path className={styles.axis} d={plot.axis} />
          <path className={styles.frontier} d={plot.frontier} />
          {plot.spots.map(({ number, x, y, bounds }) => (
            <g key={number}>
              <path className={styles.axis} d={bounds} />
              <circle className={styles.spot} cx={x} cy={y} r={9} />
              <text className={styles.spotNumber} x={x} y={y + 4}>
                {number}
              </text>
            </g>
          ))}
        </svg>
      </Scrolling>
      <figcaption>{plot.caption}</figcaption>
    </figure>
  );
}
