import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { someAtATime } from "./some-at-a-time";

test("so many are worked on at a time, and what comes of them is in their order", async () => {
  const now: number[] = [];
  let most = 0;
  const work = async (item: number) => {
    now.push(item);
    most = Math.max(most, now.length);
    // The first of all takes longest.
    for (let turn = item; turn < 12; turn += 1) await setImmediate();
    now.splice(now.indexOf(item), 1);
    return item * 2;
  };
  const items = Array.from({ length: 10 }, (_, item) => item);
  expect(await someAtATime(items, work, 3)).toEqual(items.map((item) => item * 2));
  expect(most).toBe(3);
});

test("what is not begun yet is not taken", async () => {
  let taken = 0;
  function* items() {
    while (taken < 9) {
      taken += 1;
      yield taken;
    }
  }
  await expect(someAtATime(items(), () => Promise.reject(new Error("no")), 2)).rejects.toThrow(
    "no",
  );
  expect(taken).toBe(2);
});
