// Instances kept ready by the hour of the day (UTC): as many as twice the mean of those busy in that hour, over all days of
// the log. As a schedule on the platform would have it, which knows the days before and not this one.
import type { Intervention, Micros, Scenario } from "@/simulator/scenario";
import { listedIn } from "../fit/listed";

export type Timetable = {
  readonly atFirst: number;
  readonly changes: readonly Extract<Intervention, { kind: "provisioned" }>[];
  readonly least: number;
  readonly most: number;
};

const hour: Micros = 3.6e9;
const hoursOfDay = 24;

/** null: the log is too short to know the hours, or they are all alike. */
export function timetableOf({ traffic, horizon }: Scenario, fromMs: number): Timetable | null {
  const { at: arrivals, runs } = listedIn(traffic);
  if (runs === undefined || horizon < 12 * hour) return null;
  const begins = fromMs * 1000;
  const hourAt = (at: Micros) => Math.floor((begins + at) / hour) % hoursOfDay;
  const busy = new Float64Array(hoursOfDay);
  for (let n = 0; n < arrivals.length; n++) {
    const of = hourAt(arrivals[n] as Micros);
    busy[of] = (busy[of] ?? 0) + (runs[n] as Micros);
  }
  const firstChange = hour - (begins % hour);
  const starts = [0];
  for (let at = firstChange; at < horizon; at += hour) starts.push(at);
  const times = new Float64Array(hoursOfDay);
  for (const at of starts) times[hourAt(at)] = (times[hourAt(at)] ?? 0) + 1;
  const countAt = (at: Micros) => {
    const of = hourAt(at);
    return Math.ceil((2 * (busy[of] ?? 0)) / ((times[of] ?? 1) * hour));
  };
  const counts = starts.map(countAt);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (least === most) return null;
  const changes = starts.flatMap((at, n) =>
    n === 0 || counts[n] === counts[n - 1]
      ? []
      : [{ kind: "provisioned" as const, at, count: counts[n] ?? 0 }],
  );
  return { atFirst: counts[0] ?? 0, changes, least, most };
}
