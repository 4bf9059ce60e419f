import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { timetableOf } from "./timetable";

const [second, hour] = [1e6, 3.6e9];

/** Busy from 9:00 to 12:00, with runs of 3 s, one a second; else one an hour. */
const at = Array.from({ length: 24 }, (_, h) =>
  Array.from({ length: h >= 9 && h < 12 ? 3600 : 1 }, (_, n) => h * hour + n * second),
).flat();
const scenario = scenarioWith({
  horizon: 24 * hour,
  traffic: { kind: "trace", at, runs: at.map(() => 3 * second) },
});

test("as many are kept as twice the mean of the hour, and it changes on the hour", () => {
  const table = timetableOf(scenario, 0);
  expect(table).toMatchObject({ atFirst: 1, least: 1, most: 6 });
  expect(table?.changes).toEqual([
    { kind: "provisioned", at: 9 * hour, count: 6 },
    { kind: "provisioned", at: 12 * hour, count: 1 },
  ]);
});

test("a log that begins within an hour changes at the next full one", () => {
  const later = timetableOf(scenario, 8.5 * 3.6e6);
  expect(later?.changes[0]?.at).toBe(8.5 * hour);
});

test("a short log, an even one and one without durations have no timetable", () => {
  expect(timetableOf({ ...scenario, horizon: 11 * hour }, 0)).toBeNull();
  expect(timetableOf({ ...scenario, traffic: { kind: "trace", at } }, 0)).toBeNull();
  const even = Array.from({ length: 24 }, (_, h) => h * hour);
  expect(
    timetableOf({ ...scenario, traffic: { kind: "trace", at: even, runs: even.map(() => 1) } }, 0),
  ).toBeNull();
});
