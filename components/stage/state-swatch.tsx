// One state as a small picture, for legends and tables. The stage draws the same shapes at its own size.
import { useId } from "react";
import type { DrawnState } from "./instance-states";

export function StateSwatch({ state }: { state: DrawnState }) {
  const id = useId();
  return (
    <svg viewBox="0 0 48 32" width="48" height="32" aria-hidden="true">
      {drawings[state](id)}
    </svg>
  );
}

function Frame({
  of,
  fill = `var(--${of}-fill)`,
}: {
  readonly of: string;
  readonly fill?: string;
}) {
  const box = { x: 2, y: 2, width: 44, height: 28, rx: 5 };
  return <rect {...box} fill={fill} stroke={`var(--${of})`} strokeWidth="1.75" />;
}

const drawings: Readonly<Record<DrawnState, (id: string) => React.ReactNode>> = {
  starting: (id) => (
    <>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--starting-fill)" />
        <path d="M1 0v6" stroke="var(--starting)" strokeOpacity=".45" strokeWidth="1.4" />
      </pattern>
      <Frame of="starting" fill={`url(#${id})`} />
    </>
  ),
  running: () => <Frame of="running" />,
  idle: () => (
    <g fill="none" stroke="var(--idle)" strokeWidth="3">
      <Frame of="idle" />
      <circle cx="33" cy="16" r="7" strokeOpacity=".28" />
      <path d="M33 9a7 7 0 1 1-7 7" />
    </g>
  ),
  provisioned: () => (
    <g fill="var(--idle)" stroke="var(--idle)" strokeWidth="1.2">
      <Frame of="idle" />
      <path d="M29 8h8l-1.5 6 2.5 3v1.5h-10V17l2.5-3zM33 18.5V24" />
    </g>
  ),
  throttled: () => (
    <g stroke="var(--throttled)" strokeWidth="2.5" strokeLinecap="round">
      <Frame of="throttled" />
      <path d="M18 10l12 12m0-12L18 22" />
    </g>
  ),
  gone: () => (
    <g strokeDasharray="2 4" strokeLinecap="round">
      <Frame of="gone" fill="none" />
    </g>
  ),
};
