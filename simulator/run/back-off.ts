// How long a platform waits that was refused: 1 s, then twice as long each time, up to five minutes, as published
// for Lambda's asynchronous events.

import type { Micros } from "../scenario";

const first = 1_000_000;
const longest = 300_000_000;

export function backOff(before: number): Micros {
  return Math.min(longest, first * 2 ** Math.min(before, 20));
}
