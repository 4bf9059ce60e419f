// The lines of cost by utilisation, with a handle at one of them: by use from zero upwards, a machine level. Drawn in
// parts of the width there is, so that its letters keep their size on a phone. The slider over it is in
// crossing-live.tsx.
import { type CostLines, crossingsOf, monthAt } from "@/content/model/cost-lines";

type CrossingPictureProps = {
  readonly lines: CostLines;
  readonly percent: number;
};

const plotTop = 40;
const plotHeight = 216;
export const axisTop = plotTop + plotHeight;
const height = axisTop + 56;
const topUsd = 90;
const step = 20;

export function CrossingPicture({ lines, percent }: CrossingPictureProps) {
  const { byUse, machine, balanced } = monthAt(lines, percent / 100);
  const busy = monthAt(lines, 1).byUse;
  const crossings = crossingsOf(lines);
  const x = `${percent}%`;
  const grid = [0, 1, 2, 3, 4].map((n) => n * step);
  return (
    <svg
      width="100%"
      height={height}
      role="img"
      aria-label={labelOf(crossings)}
      overflow="visible"
      fontFamily="var(--sans), system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink-soft)"
    >
      <text y="13">US dollars for a month</text>
      {grid.map((usd) => (
        <line key={usd} x2="100%" y1={yOf(usd)} y2={yOf(usd)} stroke="var(--line)" />
      ))}
      {grid.slice(1).map((usd) => (
        <text key={usd} y={yOf(usd) - 5}>
          ${usd}
        </text>
      ))}
      <line
        x2="100%"
        y1={yOf(balanced)}
        y2={yOf(balanced)}
        stroke="var(--starting)"
        strokeWidth="2"
        strokeDasharray="6 4"
      />
      <line
        x2="100%"
        y1={yOf(machine)}
        y2={yOf(machine)}
        stroke="var(--starting)"
        strokeWidth="2"
      />
      <line x2="100%" y1={yOf(0)} y2={yOf(busy)} stroke="var(--running)" strokeWidth="3" />
      <text x="100%" y={yOf(balanced) + 16} textAnchor="end" fill="var(--starting-ink)">
        with load balancer
      </text>
      <text x="100%" y={yOf(machine) + 16} textAnchor="end" fill="var(--starting-ink)">
        machine
      </text>
      <text x="84%" y={yOf(busy * 0.96)} textAnchor="end" fill="var(--running-ink)">
        by use
      </text>
      {[crossings.machine, crossings.balanced].map((share) => (
        <circle
          key={share}
          cx={`${100 * share}%`}
          cy={yOf(share * busy)}
          r="5"
          fill="var(--surface)"
          stroke="var(--ink)"
          strokeWidth="2"
        />
      ))}
      <line x1={x} x2={x} y1={plotTop} y2={axisTop} stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx={x} cy={yOf(byUse)} r="4.5" fill="var(--running)" />
      <circle cx={x} cy={yOf(machine)} r="4.5" fill="var(--starting)" />
      <circle cx={x} cy={axisTop} r="8" fill="var(--ink)" />
      {[0, 25, 50, 75, 100].map((tick) => (
        <text
          key={tick}
          x={`${tick}%`}
          y={axisTop + 36}
          textAnchor={tick === 0 ? "start" : tick === 100 ? "end" : "middle"}
        >
          {tick}%
        </text>
      ))}
      <text x="100%" y={axisTop + 53} textAnchor="end">
        of the time there is work
      </text>
    </svg>
  );
}

function yOf(usd: number): number {
  return plotTop + plotHeight * (1 - usd / topUsd);
}

function labelOf({ machine, balanced }: ReturnType<typeof crossingsOf>): string {
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  return `The price of a month by utilisation. By use it rises from nothing. A machine costs the same throughout. The lines cross at ${percent(machine)}, or with a load balancer at ${percent(balanced)}.`;
}
