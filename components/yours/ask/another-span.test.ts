import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { meter } from "@/simulator/run/meter";
import type { Traffic } from "@/simulator/scenario";
import { listedIn } from "../fit/listed";
import { anotherSpan } from "./another-span";

const [second, hour] = [1e6, 3.6e9];
const at = Array.from({ length: 2400 }, (_, n) => n * 36 * second + (n % 7));
const runs = at.map((_, n) => n);
const log: Traffic = { kind: "trace", at, runs };
const of = (traffic: Traffic, seed = 1) => scenarioWith({ traffic, horizon: 25 * hour, seed });

test("it is as long, has about as many requests, in order, each with its own run", () => {
  const span = anotherSpan(of(log));
  const instants = [...listedIn(span).at];
  expect(Math.abs(instants.length - at.length)).toBeLessThan(30);
  expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  expect(instants.at(-1)).toBeLessThanOrEqual(24 * hour);
  const part = Math.ceil(((at.at(-1) ?? 0) + 1) / 24);
  const again = [...(listedIn(span).runs ?? [])];
  expect(again).toHaveLength(instants.length);
  expect(again.map((run) => (at[run] ?? 0) % part)).toEqual(instants.map((each) => each % part));
});

test("another seed is another span, and the same seed the same", () => {
  expect(anotherSpan(of(log, 2))).toEqual(anotherSpan(of(log, 2)));
  expect(anotherSpan(of(log, 2))).not.toEqual(anotherSpan(of(log, 3)));
});

test("pings and a burst on top stay as they are", () => {
  const rest = [
    { kind: "pings", every: hour },
    { kind: "burst", at: hour, count: 9, within: 0 },
  ] as const;
  const span = anotherSpan(of({ kind: "sum", of: [log, ...rest] }));
  expect(span.kind === "sum" && span.of.slice(1)).toEqual(rest);
});

test("of a log whose cold share differs from hour to hour, so do the spans", () => {
  const uneven: Traffic = {
    kind: "trace",
    at: at.map((each, n) => (n < 1200 ? each / 100 : each)),
  };
  const share = (seed: number) => {
    const scenario = of(uneven, seed);
    return meter({ ...scenario, traffic: anotherSpan(scenario) }).coldShare;
  };
  expect(new Set([1, 2, 3, 4].map(share)).size).toBeGreaterThan(1);
});

test("of a log without durations there are none, and of an empty one nothing", () => {
  expect(listedIn(anotherSpan(of({ kind: "trace", at }))).runs).toBeUndefined();
  expect(listedIn(anotherSpan(of({ kind: "trace", at: [] }))).at).toHaveLength(0);
});
