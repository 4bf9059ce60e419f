// The times of a measurement as bars: as long as the median, with a tick for each round. Drawn in parts of the
// width there is, so that its letters keep their size on a phone.
import { quantity } from "@/simulator/quantity";
import { hatchOnGround } from "../stage/svg-painter";
import { axisEnd, medianOf, msText, type Round, timesOf } from "./rounds";
import type { Way } from "./way";

export type MeasuredRounds = {
  readonly ways: readonly Way[];
  readonly rounds: readonly Round[];
  readonly clockStep: number;
};

const rowHeight = 68;
const axisHeight = 24;

export function Bars(shown: MeasuredRounds) {
  const { ways, rounds, clockStep } = shown;
  const end = axisEnd(Math.max(0, ...rounds.flatMap(({ ms }) => ms)));
  const height = ways.length * rowHeight + axisHeight;
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={labelOf(shown)}
      fontFamily="var(--sans), system-ui, sans-serif"
      fontSize="13"
      fill="var(--ink-soft)"
    >
      {ways.map((way, n) => (
        <Row
          key={way.name}
          way={way}
          y={n * rowHeight}
          times={timesOf(rounds, n)}
          end={end}
          clockStep={clockStep}
        />
      ))}
      <line x1="0" x2="100%" y1={height - 20} y2={height - 20} stroke="var(--line-strong)" />
      <text x="0" y={height - 4}>
        0
      </text>
      {rounds.length > 0 && (
        <text x="100%" y={height - 4} textAnchor="end">
          {quantity(end.toLocaleString("en-US"), "ms")}
        </text>
      )}
    </svg>
  );
}

type RowProps = {
  readonly way: Way;
  readonly y: number;
  readonly times: readonly number[];
  readonly end: number;
  readonly clockStep: number;
};

function Row({ way, y, times, end, clockStep }: RowProps) {
  const median = medianOf(times);
  const at = (ms: number) => `${Math.min(100, (100 * ms) / end).toFixed(2)}%`;
  const bar = { x: 0, y: y + 22, height: 18, width: at(median ?? 0) };
  return (
    <>
      <text y={y + 14} fill="var(--ink)" fontWeight="600">
        {way.name}
      </text>
      <text x="100%" y={y + 14} textAnchor="end" fill="var(--ink)">
        {median === null ? "not measured yet" : `median ${msText(median, clockStep)}`}
      </text>
      <rect x="0" y={y + 22} width="100%" height="18" fill="var(--sunken)" />
      {median !== null && (
        <rect
          {...bar}
          fill={way.look === "starting" ? hatchOnGround : `var(--${way.look}-fill)`}
          stroke={`var(--${way.look})`}
          strokeWidth="1.5"
        />
      )}
      {times.map((ms, round) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds have no other name than their place
          key={round}
          x1={at(ms)}
          x2={at(ms)}
          y1={y + 25}
          y2={y + 37}
          stroke="var(--ink)"
          strokeOpacity="0.6"
        />
      ))}
      <text y={y + 55}>{way.what}</text>
    </>
  );
}

function labelOf({ ways, rounds, clockStep }: MeasuredRounds): string {
  const parts = ways.map(({ name }, n) => {
    const times = timesOf(rounds, n);
    const median = medianOf(times);
    if (median === null) return `${name}: not measured yet`;
    const most = msText(Math.max(...times), clockStep);
    return `${name}: median ${msText(median, clockStep)}, longest ${most}`;
  });
  return `${parts.join(". ")}.`;
}
