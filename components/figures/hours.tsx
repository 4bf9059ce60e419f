// Two recorded hours side by side: requests a minute, and under them two bills. Made once, when the site is built.
import controls from "@/components/ui/controls.module.css";
import type { HourBill, RecordedHour } from "@/content/model/real-hours";
import { quantity } from "@/simulator/quantity";
import { TableFrame } from "../lesson/pieces";
import frame from "../player/simulator.module.css";

type HoursFigureProps = {
  readonly code: HourBill;
  readonly chat: HourBill;
  readonly source: RecordedHour;
};

const stripHeight = 96;

const columns = [
  "Hour",
  "Requests a second",
  "Busiest second",
  "By use",
  "Ready, so that nobody waits",
  "Bill with these",
];

export function HoursFigure({ code, chat, source }: HoursFigureProps) {
  const most = Math.max(...code.minutes, ...chat.minutes);
  const hours = [
    { name: "Code", hour: code, color: "var(--starting)" },
    { name: "Chat, every second one", hour: chat, color: "var(--running)" },
  ] as const;
  return (
    <section className={frame.simulator} aria-label="Figure: two real hours and their bills">
      <header className={frame.bar}>
        <p className={frame.title}>Two real hours, requests a minute</p>
        <p className={controls.small}>
          <a href={`https://${source.source.split(",")[0]}`} rel="external">
            Azure Public Dataset
          </a>
          , {source.from.slice(0, 10)}, {source.licence}, thinned and priced here. {source.cite}.
        </p>
      </header>
      <div className={frame.words}>
        {hours.map(({ name, hour, color }) => (
          <Strip key={name} name={name} hour={hour} most={most} color={color} />
        ))}
      </div>
      <div className={frame.words}>
        <TableFrame label="two hours and their bills" heads={columns.join("|")}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hours.map(({ name, hour }) => (
                <tr key={name}>
                  <th scope="row">{name.split(",")[0]}</th>
                  <td>{hour.perSecond.toFixed(1)}</td>
                  <td>{hour.busiestSecond}</td>
                  <td>${hour.byUseUsd.toFixed(2)}</td>
                  <td>{hour.ready}</td>
                  <td>${hour.readyUsd.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </div>
    </section>
  );
}

type StripProps = {
  readonly name: string;
  readonly hour: HourBill;
  readonly most: number;
  readonly color: string;
};

function Strip({ name, hour, most, color }: StripProps) {
  const { minutes } = hour;
  const width = 100 / minutes.length;
  const highest = Math.max(...minutes);
  return (
    <svg
      width="100%"
      height={stripHeight + 26}
      role="img"
      aria-label={`${name}: requests in each of ${quantity(minutes.length, "minutes")}, ${Math.min(...minutes)} at least and ${highest} at most.`}
      fontFamily="var(--sans), system-ui, sans-serif"
      fontSize="12"
      fill="var(--ink-soft)"
    >
      <text y="13">
        {name}: at most {highest.toLocaleString("en-US")} in a minute
      </text>
      <line x2="100%" y1={stripHeight + 20} y2={stripHeight + 20} stroke="var(--line)" />
      {minutes.map((count, minute) => {
        const height = (stripHeight * count) / most;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a minute is its place
            key={minute}
            x={`${minute * width}%`}
            y={stripHeight + 20 - height}
            width={`${width * 0.8}%`}
            height={height}
            fill={color}
          />
        );
      })}
    </svg>
  );
}
