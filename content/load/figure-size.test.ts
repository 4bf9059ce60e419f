import { expect, test } from "vitest";
import { sizeOf } from "./figure-size";

test.each([
  ["15 minutes", "time", 900, 900],
  ["5 to 7 minutes", "time", 300, 420],
  ["100 ms to 1 second", "time", 0.1, 1],
  ["4, 16 or 32", "count", 4, 32],
  ["512, 2,048 or 4,096 MB", "bytes", 512e6, 4096e6],
  ["60%", "share", 60, 60],
  ["1,000 instances", "count", 1000, 1000],
] as const)("%s has a size", (text, dimension, from, to) => {
  expect(sizeOf(text)).toEqual({ dimension, from, to });
});

test.each(["every few hours", "1 August 2025", "1 in 100", "1,000 at once, then 1,000 every 10 s"])(
  "%s has none",
  (text) => {
    expect(sizeOf(text)).toBeNull();
  },
);

test("prices are compared if they are for the same", () => {
  const [one, two] = [sizeOf("$0.20 per million requests"), sizeOf("$1.00 per million requests")];
  expect(one?.dimension).toBe(two?.dimension);
  expect(sizeOf("$0.000024 per vCPU-second")?.dimension).not.toBe(one?.dimension);
});
