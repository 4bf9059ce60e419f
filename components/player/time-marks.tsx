// The marks behind the time slider: where an instance was started for a request, where one was refused.
// At most two hundred, told apart by height and shape as well as by colour.
import { memo } from "react";
import type { TimeLens } from "@/simulator/playback/time-lens";
import { eventKinds } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import styles from "./time-slider.module.css";

const most = 100;

type TimeMarksProps = { readonly trace: Trace; readonly lens: TimeLens };

/** Once a run, and not once a beat: they look at every event. */
export const TimeMarks = memo(function TimeMarks({ trace, lens }: TimeMarksProps) {
  return (
    <svg
      className={styles.marks}
      viewBox="0 0 1000 20"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.cold} d={ticks(placesOf(trace, lens, "cold"), 4, 16)} />
      <path className={styles.refused} d={ticks(placesOf(trace, lens, "throttled"), 0, 7)} />
    </svg>
  );
});

/** Along the film, in thousandths; where there are too many, neighbours are drawn as one. */
function placesOf(trace: Trace, lens: TimeLens, kind: "cold" | "throttled"): number[] {
  const code = eventKinds.indexOf(kind);
  const places = new Set<number>();
  const { at, kind: kinds } = trace.events;
  for (let n = kinds.indexOf(code); n >= 0; n = kinds.indexOf(code, n + 1))
    places.add(Math.round((1000 * lens.filmAt(at[n] ?? 0)) / lens.length));
  if (places.size <= most) return [...places];
  return [
    ...new Set([...places].map((place) => Math.floor((place * most) / 1001) * (1000 / most))),
  ];
}

function ticks(places: readonly number[], from: number, to: number): string {
  return places.map((x) => `M${x} ${from}V${to}`).join("");
}
