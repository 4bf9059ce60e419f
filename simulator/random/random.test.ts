import { expect, test } from "vitest";
import type { Distribution } from "../scenario";
import { drawFrom, fillFrom, meanOf } from "./distribution";
import { cosTurns, exp, log, normalQuantile } from "./elementary";
import { exponential, exponentials } from "./exponential";
import { stream, uniform } from "./uniform";

const of = stream(7, "duration", 3);
const many = 200_000;

test("logarithm, exponential and cosine agree with the built-in ones", () => {
  for (let n = 0; n < 10_000; n++) {
    const u = uniform(of, n);
    expect(Math.abs(log(u) - Math.log(u))).toBeLessThanOrEqual(4e-15 * Math.abs(Math.log(u)));
    const x = (u - 0.5) * 100;
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
    expect(Math.abs(cosTurns(x) - Math.cos(2 * Math.PI * x))).toBeLessThan(1e-12);
    expect(Math.abs(exponential(of, n) + Math.log(u))).toBeLessThan(4e-15);
  }
});

test("exponential numbers are the same one by one and many at a time, wherever they begin", () => {
  const of = stream(7, "arrivals");
  for (const from of [0, 63, 2 ** 31 - 5, 2 ** 32 - 5]) {
    const many = new Float64Array(10);
    exponentials(of, from, many);
    const logs = Array.from(many, (_, n) => -Math.log(uniform(of, from + n)));
    for (const [n, value] of many.entries()) {
      expect(value).toBe(exponential(of, from + n));
      expect(Math.abs(value - (logs[n] ?? 0))).toBeLessThan(4e-15);
    }
  }
});

test("the normal quantile has its known values", () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(normalQuantile(0.01)).toBeCloseTo(-2.326347874040841, 14);
  expect(normalQuantile(1e-9)).toBeCloseTo(-5.9978070150076865, 13);
  expect(normalQuantile(1e-12)).toBeCloseTo(-7.034483825301132, 13);
  expect(normalQuantile(1e-16)).toBeCloseTo(-8.222082216130435, 13);
});

test("uniform numbers fill their range evenly, without memory, and apart from other streams", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const here = stream(seed, "arrivals", 1);
    const there = stream(seed, "duration", 1);
    const next = stream(seed + 1, "arrivals", 1);
    let sum = 0;
    let square = 0;
    let serial = 0;
    let across = 0;
    let onward = 0;
    for (let n = 0; n < many; n++) {
      const u = uniform(here, n) - 0.5;
      sum += u;
      square += u * u;
      serial += u * (uniform(here, n + 1) - 0.5);
      across += u * (uniform(there, n) - 0.5);
      onward += u * (uniform(next, n) - 0.5);
    }
    // Each in its own standard errors.
    expect(Math.abs(sum * Math.sqrt(12 / many))).toBeLessThan(4.5);
    expect(Math.abs((square / many - 1 / 12) * Math.sqrt(180 * many))).toBeLessThan(4.5);
    for (const product of [serial, across, onward])
      expect(Math.abs((product * 12) / Math.sqrt(many))).toBeLessThan(4.5);
  }
});

test("a draw depends on seed, purpose, part and index alone", () => {
  expect(uniform(stream(1, "duration", 2), 9)).toBe(uniform(stream(1, "duration", 2), 9));
  const others = [
    uniform(stream(2, "duration", 2), 9),
    uniform(stream(1, "phase", 2), 9),
    uniform(stream(1, "duration", 3), 9),
    uniform(stream(1, "duration", 2), 10),
    uniform(stream(1 + 2 ** 32, "duration", 2), 9),
  ];
  expect(new Set([uniform(stream(1, "duration", 2), 9), ...others]).size).toBe(6);
});

const distributions: Distribution[] = [
  { kind: "constant", value: 5000 },
  { kind: "exponential", mean: 5000 },
  { kind: "lognormal", median: 5000, p99: 20_000 },
  { kind: "normal", mean: 5000, sd: 1000 },
  { kind: "uniform", from: 1000, to: 9000 },
  { kind: "empirical", values: [1, 5000, 30_000] },
  {
    kind: "mixture",
    of: [
      { weight: 3, is: { kind: "constant", value: 100 } },
      { weight: 1, is: { kind: "exponential", mean: 8000 } },
    ],
  },
];

test.each(distributions)("$kind draws have the mean of the distribution", (is) => {
  const draw = drawFrom(is, of);
  let sum = 0;
  let square = 0;
  for (let n = 0; n < many; n++) {
    const value = draw(n);
    sum += value;
    square += value * value;
  }
  const mean = sum / many;
  const error = Math.sqrt(Math.max(0, square / many - mean * mean) / many);
  expect(Math.abs(mean - meanOf(is))).toBeLessThanOrEqual(4.5 * error + 1e-9);
});

test.each(distributions)("$kind draws come out the same one by one and in batches", (is) => {
  const batch = new Float64Array(50);
  fillFrom(is, of)(batch, 1000);
  const draw = drawFrom(is, of);
  expect([...batch]).toEqual([...batch.keys()].map((n) => Math.round(draw(1000 + n))));
});

test("a lognormal has its median and its 99th percentile; a normal is cut at zero", () => {
  const below = (is: Distribution, limit: number) => {
    const draw = drawFrom(is, of);
    let count = 0;
    for (let n = 0; n < many; n++) if (draw(n) < limit) count++;
    return count / many;
  };
  const lognormal = { kind: "lognormal", median: 5000, p99: 20_000 } as const;
  expect(below(lognormal, 5000)).toBeCloseTo(0.5, 2);
  expect(below(lognormal, 20_000)).toBeCloseTo(0.99, 3);
  expect(below({ kind: "normal", mean: 0, sd: 10 }, 0)).toBe(0);
});
