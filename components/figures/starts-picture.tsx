// The starts of runtimes as marks on one axis: measured, and below it the hill of those that the engine drew. In parts
// of the width there is, so that its letters keep their size on a phone.
import { quantity } from "@/simulator/quantity";
import { histogramOf } from "./modelled-starts";
import type { Spread, StartRow } from "./start-rows";

const endMs = 700;
/** Steps of ten milliseconds. */
const parts = 70;
const laneHeight = 38;
const hillHeight = laneHeight - 6;
const axisHeight = 26;

export function StartsPicture({ rows }: { readonly rows: readonly StartRow[] }) {
  const lanesBefore = (row: number) =>
    rows.slice(0, row).reduce((sum, { model }) => sum + (model === null ? 1 : 2), 0);
  const height = lanesBefore(rows.length) * laneHeight + axisHeight;
  const base = height - axisHeight;
  const ticks = [0, 100, 200, 300, 400, 500, 600, 700];
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={labelOf(rows)}
      fontFamily="var(--sans), system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink-soft)"
    >
      {ticks.map((ms) => (
        <line key={ms} x1={x(ms)} x2={x(ms)} y2={base} stroke="var(--line)" />
      ))}
      {rows.map(({ runtime, measured, model }, n) => (
        <g key={runtime.id} transform={`translate(0 ${lanesBefore(n) * laneHeight})`}>
          <Measured y={0} name={runtime.name} spread={measured} isPaired={model !== null} />
          {model && <Modelled y={laneHeight} spread={model} starts={model.starts} />}
        </g>
      ))}
      <line x2="100%" y1={base} y2={base} stroke="var(--line-strong)" />
      {ticks
        .filter((_, n) => n % 2 === 0)
        .map((ms) => (
          <text key={ms} x={x(ms)} y={height - 9} textAnchor={ms === 0 ? "start" : "middle"}>
            {ms}
          </text>
        ))}
      <text x="100%" y={height - 9} textAnchor="end">
        ms
      </text>
    </svg>
  );
}

type LaneProps = { readonly y: number; readonly spread: Spread };

function Measured({
  y,
  name,
  spread,
  isPaired,
}: LaneProps & { readonly name: string; readonly isPaired: boolean }) {
  return (
    <>
      <text y={y + 13} fill="var(--ink)" fontWeight="600">
        {name}
        {isPaired && ", measured"}
      </text>
      <Numbers y={y + 13} spread={spread} />
      <Marks y={y + 26} spread={spread} ink="var(--ink)" />
    </>
  );
}

function Modelled({ y, spread, starts }: LaneProps & { readonly starts: readonly number[] }) {
  const counts = histogramOf(starts, endMs, parts);
  const highest = Math.max(...counts);
  const hill = hillPath(counts.map((count) => Math.round((hillHeight * count) / highest)));
  return (
    <>
      <svg
        y={y - 4}
        width="100%"
        height={hillHeight}
        viewBox={`0 0 ${parts} ${hillHeight}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={hill} fill="color-mix(in srgb, var(--starting) 35%, var(--starting-fill))" />
      </svg>
      <Numbers y={y + 13} spread={spread} name="model" />
      <Marks y={y + 28} spread={spread} ink="var(--starting-ink)" />
    </>
  );
}

/** Steps as high as given; those of one height are one. */
function hillPath(heights: readonly number[]): string {
  const tops = heights.flatMap((height, n) => {
    const width = heights.slice(n).findIndex((one) => one !== height);
    const isFirst = heights[n - 1] !== height;
    return isFirst ? `V${hillHeight - height}h${width < 0 ? heights.length - n : width}` : [];
  });
  return `M0 ${hillHeight}${tops.join("")}V${hillHeight}z`;
}

function Numbers({ y, spread, name }: LaneProps & { readonly name?: string }) {
  const { median, p90, p99 } = spread;
  const numbers = [median, p90, p99].map((ms) => Math.round(ms)).join(" · ");
  return (
    <text x="100%" y={y} textAnchor="end">
      {name === undefined ? numbers : `${name} ${numbers}`}
    </text>
  );
}

function Marks({ y, spread, ink }: LaneProps & { readonly ink: string }) {
  const { median, p90, p99 } = spread;
  return (
    <>
      <line x1={x(median)} x2={x(p99)} y1={y} y2={y} stroke={ink} strokeWidth="1.5" />
      {[p90, p99].map((ms) => (
        <line key={ms} x1={x(ms)} x2={x(ms)} y1={y - 5} y2={y + 5} stroke={ink} strokeWidth="1.5" />
      ))}
      <circle cx={x(median)} cy={y} r="4.5" fill={ink} />
    </>
  );
}

function x(ms: number): string {
  return `${((100 * ms) / endMs).toFixed(1)}%`;
}

function labelOf(rows: readonly StartRow[]): string {
  const parts = rows.map(({ runtime, measured, model }) => {
    const own = `${runtime.name}: median ${quantity(measured.median, "ms")} measured`;
    return model === null
      ? own
      : `${own}, ${quantity(Math.round(model.median), "ms")} in the model`;
  });
  return `${parts.join(". ")}.`;
}
