// When requests came, as bars over the time of the log, the cold ones at the foot of each.
import type { Counts } from "@/content/model/log/counts-over";
import { countText, remainingText } from "@/simulator/scene/words";
import { instantText } from "../words";
import styles from "../yours.module.css";

type ArrivalsPictureProps = {
  readonly counts: Counts;
  readonly fromMs: number;
  readonly toMs: number;
  readonly knowsCold: boolean;
};

const [width, height] = [960, 150];

export function ArrivalsPicture({ counts, fromMs, toMs, knowsCold }: ArrivalsPictureProps) {
  const { all, cold } = counts;
  const most = Math.max(1, ...all);
  const step = width / all.length;
  const up = (count: number) => (count / most) * height;
  const bar = (count: number, n: number) => {
    // One request is seen, too.
    const tall = count === 0 ? 0 : Math.max(1.5, up(count));
    return `M${(n * step).toFixed(1)} ${height}v${(-tall).toFixed(1)}h${Math.max(1, step - 1).toFixed(1)}V${height}z`;
  };
  const span = remainingText(counts.width);
  return (
    <figure className={styles.picture}>
      <svg
        viewBox={`0 -4 ${width} ${height + 6}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Requests in each ${span}, ${countText(most)} at most`}
      >
        <path d={all.map(bar).join("")} className={styles.warmBars} />
        <path d={cold.map(bar).join("")} className={styles.coldBars} />
        <path d={`M0 ${height}h${width}`} className={styles.axis} />
      </svg>
      <figcaption>
        <span>{instantText(fromMs)}</span>
        <span>
          requests in each {span}, {countText(most)} at most
          {knowsCold && (
            <>
              ; <b className={styles.coldWord}>cold</b> from below
            </>
          )}
        </span>
        <span>{instantText(toMs)}</span>
      </figcaption>
    </figure>
  );
}
