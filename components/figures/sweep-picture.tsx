// Two curves over memory: what a million answers cost, and how long one takes. Both on scales by factors, for the
// smallest size is far away. Drawn in parts of the width there is, so that its letters keep their size on a phone.
import { memorySizes, type SizePoint, sizeText } from "@/content/model/memory-sweep";
import { quantity } from "@/simulator/quantity";

type SweepPictureProps = {
  readonly points: readonly SizePoint[];
  /** null: no size was chosen. */
  readonly chosenMb: number | null;
};

type Panel = {
  readonly title: string;
  readonly top: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly color: string;
  readonly of: (point: SizePoint) => number;
};

const price: Panel = {
  title: "US dollars for a million answers",
  top: 26,
  height: 140,
  from: 8,
  to: 200,
  ticks: [10, 20, 50, 100, 200],
  tick: (value) => `$${value}`,
  color: "var(--starting)",
  of: ({ perMillionUsd }) => perMillionUsd,
};
const latency: Panel = {
  title: "Seconds that half of them take at most",
  top: 206,
  height: 110,
  from: 0.3,
  to: 10,
  ticks: [0.5, 1, 2, 5, 10],
  tick: (value) => quantity(value, "s"),
  color: "var(--running)",
  of: ({ medianMs }) => medianMs / 1000,
};
const bottom = latency.top + latency.height;
export const sweepAxis = bottom + 14;
const labelled = [128, 384, 1024, 1769, 3538];

export function SweepPicture({ points, chosenMb }: SweepPictureProps) {
  return (
    <svg
      width="100%"
      height={bottom + 48}
      role="img"
      aria-label={labelOf(points.length)}
      overflow="visible"
      fontFamily="var(--sans), system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink-soft)"
    >
      {chosenMb !== null && (
        <line
          x1={xOf(chosenMb)}
          x2={xOf(chosenMb)}
          y1={price.top}
          y2={bottom}
          stroke="var(--ink)"
          strokeDasharray="2 3"
        />
      )}
      <Curve panel={price} points={points} />
      <Curve panel={latency} points={points} />
      {labelled.map((size) => (
        <text key={size} x={xOf(size)} y={bottom + 42} textAnchor="middle">
          {size.toLocaleString("en-US")}
        </text>
      ))}
    </svg>
  );
}

function Curve({
  panel,
  points,
}: {
  readonly panel: Panel;
  readonly points: readonly SizePoint[];
}) {
  const { title, top, ticks, tick, color, of } = panel;
  const y = (value: number) => yOf(panel, value);
  return (
    <g>
      <text y={top - 12}>{title}</text>
      {ticks.map((value) => (
        <g key={value}>
          <line x1="9%" x2="100%" y1={y(value)} y2={y(value)} stroke="var(--line)" />
          <text y={y(value) + 4}>{tick(value)}</text>
        </g>
      ))}
      {points.slice(1).map((point, n) => {
        const before = points[n] ?? point;
        return (
          <line
            key={point.memoryMb}
            x1={xOf(before.memoryMb)}
            x2={xOf(point.memoryMb)}
            y1={y(of(before))}
            y2={y(of(point))}
            stroke={color}
            strokeWidth="2"
          />
        );
      })}
      {points.map((point) => (
        <circle key={point.memoryMb} cx={xOf(point.memoryMb)} cy={y(of(point))} r="4" fill={color}>
          <title>{`${sizeText(point.memoryMb)}: ${tick(Number(of(point).toFixed(2)))}`}</title>
        </circle>
      ))}
    </g>
  );
}

/** Sizes stand evenly: the slider steps from one to the next. */
function xOf(memoryMb: number): string {
  return `${sweepFrom + ((sweepTo - sweepFrom) * memorySizes.indexOf(memoryMb)) / (memorySizes.length - 1)}%`;
}

/** Where the first and the last size stand, in parts of a hundred. */
export const sweepFrom = 12;
export const sweepTo = 96;

function yOf({ top, height, from, to }: Panel, value: number): number {
  const share = Math.log(value / from) / Math.log(to / from);
  return Math.round(10 * (top + height * (1 - share))) / 10;
}

function labelOf(drawn: number): string {
  const curves = "the price of a million answers, and the median time of one, by memory size";
  return drawn < memorySizes.length
    ? `Two curves: ${curves}. ${drawn} of ${memorySizes.length} sizes are drawn.`
    : `Two curves: ${curves}. The price falls steeply, turns, stays nearly level up to 1,769 MB, and rises. The time falls up to 1,769 MB, and stays.`;
}
