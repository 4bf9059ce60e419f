import { expect, test } from "vitest";
import { clockText, speedText, usdText } from "./clock-words";

test("an instant is as exact as its size wants it", () => {
  expect([0, 6_200_000, 59_994_000, 723_000_000, 11_130_000_000].map(clockText)).toEqual([
    "0.00\u00a0s",
    "6.20\u00a0s",
    "59.99\u00a0s",
    "12\u00a0min 03\u00a0s",
    "3\u00a0h 05\u00a0min",
  ]);
});

test("small sums show two digits that mean something", () => {
  expect([0, 0.0000041, 0.00012, 0.25, 1.2, 1234.5].map(usdText)).toEqual([
    "$0",
    "$0.0000041",
    "$0.00012",
    "$0.25",
    "$1.20",
    "$1,234.50",
  ]);
});

test("speeds are short", () => {
  expect([0.1, 0.25, 1, 10 ** 0.3, 10].map(speedText)).toEqual([
    "0.1×",
    "0.25×",
    "1×",
    "2×",
    "10×",
  ]);
});
