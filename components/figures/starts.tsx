// How long runtimes take to start: what was measured, and under it what the engine draws from its presets, on one
// axis. Drawn once, when the site is built, in parts of the width there is; also as a table.

import type { Fact } from "@/content/model/fact";
import furniture from "../lesson/furniture.module.css";
import frame from "../simulator/simulator.module.css";
import { histogramOf, modelledStarts, quantileOf, startsDrawn } from "./modelled-starts";
import { measuredSpread, type Runtime, runtimes, type Spread } from "./runtimes";

type StartsFigureProps = { readonly factOf: (id: string) => Fact };

type Row = {
  readonly runtime: Runtime;
  readonly measured: Spread;
  readonly model: (Spread & { readonly starts: readonly number[] }) | null;
};

const endMs = 700;
const parts = 140;
const laneHeight = 38;
const axisHeight = 26;

export function StartsFigure({ factOf }: StartsFigureProps) {
  const rows = runtimes.map((runtime) => rowOf(runtime, factOf));
  const { source, date } = factOf("init-nodejs22-median");
  return (
    <section className={frame.simulator} aria-label="Figure: starts, measured and modelled">
      <header className={frame.bar}>
        <p className={frame.title}>Starts of a runtime, measured and modelled</p>
        <p className={frame.origin}>
          <a href={source.url} rel="external">
            {source.title}
          </a>
          , <time dateTime={date}>{date}</time>
        </p>
      </header>
      <div data-once="">
        <div className={frame.words}>
          <Picture rows={rows} />
        </div>
        <div className={frame.words}>
          <p>
            Dot: the median. First tick: 9 starts in 10 are quicker. Last tick: 99 in 100. The hills
            below are {startsDrawn.toLocaleString("en-US")} starts that the engine drew from the
            preset which the simulators on these pages use, in their last step all that took longer.{" "}
            {differenceText(rows)}
          </p>
        </div>
        <details className={frame.more}>
          <summary>Show as a table</summary>
          <div>
            <StartsTable rows={rows} />
          </div>
        </details>
      </div>
    </section>
  );
}

function rowOf(runtime: Runtime, factOf: (id: string) => Fact): Row {
  const measured = measuredSpread(runtime, factOf);
  if (runtime.preset === null) return { runtime, measured, model: null };
  const starts = modelledStarts(runtime.preset);
  const [median, p90, p99] = [0.5, 0.9, 0.99].map((share) => quantileOf(starts, share));
  return {
    runtime,
    measured,
    model: { starts, median: median ?? 0, p90: p90 ?? 0, p99: p99 ?? 0 },
  };
}

/** Where the model departs most from what was measured, in words. */
function differenceText(rows: readonly Row[]): string {
  const apart = rows.flatMap(({ runtime, measured, model }) =>
    model === null ? [] : [{ name: runtime.name, measured: measured.p90, model: model.p90 }],
  );
  const farthest = apart.toSorted((one, other) => factor(other) - factor(one))[0];
  if (farthest === undefined) return "";
  const { name, measured, model } = farthest;
  return `They are made to agree at the median and at 99 in 100. Between the two they may not: for ${name}, 9 in 10 are within ${Math.round(measured)} ms as measured, and within ${Math.round(model)} ms in the model.`;
}

function factor({
  measured,
  model,
}: {
  readonly measured: number;
  readonly model: number;
}): number {
  return Math.max(measured / model, model / measured);
}

function Picture({ rows }: { readonly rows: readonly Row[] }) {
  const lanes = rows.flatMap((row) => (row.model === null ? [row] : [row, row.model]));
  const height = lanes.length * laneHeight + axisHeight;
  const base = height - axisHeight;
  const ticks = [0, 100, 200, 300, 400, 500, 600, 700];
  let y = 0;
  const next = () => {
    y += laneHeight;
    return y - laneHeight;
  };
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
      {rows.map(({ runtime, measured, model }) => (
        <g key={runtime.id}>
          <Measured y={next()} name={runtime.name} spread={measured} isPaired={model !== null} />
          {model && <Modelled y={next()} spread={model} starts={model.starts} />}
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
  const steps = counts.map((count, n) => `L${n} ${100 - (100 * count) / highest}h1`).join("");
  const hill = `M0 100${steps}L${parts} 100Z`;
  return (
    <>
      <svg
        y={y - 4}
        width="100%"
        height={laneHeight - 6}
        viewBox={`0 0 ${parts} 100`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={hill} fill="var(--starting-fill)" />
        <path d={hill} fill="var(--starting)" fillOpacity="0.35" />
      </svg>
      <Numbers y={y + 13} spread={spread} name="model" />
      <Marks y={y + 28} spread={spread} ink="var(--starting-ink)" />
    </>
  );
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
  return `${((100 * ms) / endMs).toFixed(2)}%`;
}

function labelOf(rows: readonly Row[]): string {
  const parts = rows.map(({ runtime, measured, model }) => {
    const own = `${runtime.name}: median ${measured.median} ms measured`;
    return model === null ? own : `${own}, ${Math.round(model.median)} ms in the model`;
  });
  return `${parts.join(". ")}.`;
}

function StartsTable({ rows }: { readonly rows: readonly Row[] }) {
  const columns = ["Median, ms", "9 in 10 within", "99 in 100 within"];
  const cells = ({ median, p90, p99 }: Spread) =>
    [median, p90, p99].map((ms, n) => <td key={columns[n]}>{Math.round(ms)}</td>);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={furniture.scroll} aria-label="Table: starts of a runtime" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Runtime</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ runtime, measured, model }) => [
            <tr key={runtime.id}>
              <th scope="row">{runtime.name}, measured</th>
              {cells(measured)}
            </tr>,
            model && (
              <tr key={`${runtime.id}-model`}>
                <th scope="row">{runtime.name}, model</th>
                {cells(model)}
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </section>
  );
}
