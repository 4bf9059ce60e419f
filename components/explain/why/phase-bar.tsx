// The latency of a request as one bar to scale: waiting, the phases of a start, the handler and what it shared, until it is
// tried again. Under it each part by its picture, its name and its length, a line each, so that no two can collide.

import type { Micros } from "@/simulator/scenario";
import { latencyText } from "@/simulator/scene/words";
import { clockText } from "../../player/clock-words";
import controls from "../../ui/controls.module.css";
import styles from "./why.module.css";
import type { Part } from "./why-parts";

type PhaseBarProps = { readonly parts: readonly Part[]; readonly at: Micros };

export function PhaseBar({ parts, at }: PhaseBarProps) {
  const from = parts[0]?.from ?? 0;
  const whole = (parts.at(-1)?.until ?? 0) - from;
  if (whole <= 0) return null;
  const share = (length: number) => `${((100 * length) / whole).toFixed(2)}%`;
  const isHere = at >= from && at <= from + whole;
  return (
    <div className={styles.phases}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map((part) => (
          <i
            key={part.from}
            className={styles.part}
            data-kind={part.kind}
            style={{ inlineSize: share(part.until - part.from) }}
          />
        ))}
        {isHere && <b className={styles.here} style={{ insetInlineStart: share(at - from) }} />}
      </div>
      <p className={`${controls.ends} ${controls.small}`} aria-hidden="true">
        <span>{clockText(from)}</span>
        <span>{clockText(from + whole)}</span>
      </p>
      <ul
        className={`${controls.small} ${styles.legend}`}
        aria-label={`${latencyText(whole)} in all`}
      >
        {gathered(parts).map(({ kind, words, times, length }) => (
          <li key={`${kind} ${words}`} data-kind={kind}>
            <i className={styles.part} data-kind={kind} aria-hidden="true" />
            <span>{times > 1 ? `${words}, ${times} times` : words}</span>{" "}
            <b>{latencyText(length)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Line = Pick<Part, "kind" | "words"> & { readonly times: number; readonly length: Micros };

/** What comes several times, as where a request is tried again, has one line. In the order of the bar. */
export function gathered(parts: readonly Part[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { kind, words, from, until } of parts) {
    const { times, length } = lines.get(`${kind} ${words}`) ?? { times: 0, length: 0 };
    lines.set(`${kind} ${words}`, { kind, words, times: times + 1, length: length + until - from });
  }
  return [...lines.values()];
}
