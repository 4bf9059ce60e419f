import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clockAtRest,
  clockMoved,
  clockPaused,
  clockStarted,
  minutesText,
  spentIn,
  spentInAll,
} from "./talk-clock";

test("time runs for the scene one is in, and stands while it is paused", () => {
  let clock = clockStarted(clockAtRest, "a", 1000);
  clock = clockMoved(clock, "b", 5000);
  clock = clockPaused(clock, 6500);
  clock = clockMoved(clock, "a", 9000);
  expect(spentIn(clock, "b", 99_000)).toBe(1500);
  clock = clockStarted(clock, "a", 10_000);
  expect(spentIn(clock, "a", 12_000)).toBe(6000);
  expect(spentInAll(clock, 12_000)).toBe(7500);
});

test("what was spent in all is the sum over the scenes, whatever was done", () => {
  const doing = fc.record({
    kind: fc.constantFrom("start", "pause", "move"),
    scene: fc.constantFrom("a", "b", "c"),
    wait: fc.nat(5000),
  });
  fc.assert(
    fc.property(fc.array(doing), (all) => {
      let now = 0;
      let clock = clockAtRest;
      let running = 0;
      for (const { kind, scene, wait } of all) {
        if (clock.wallSince !== null) running += wait;
        now += wait;
        if (kind === "start") clock = clockStarted(clock, scene, now);
        else if (kind === "pause") clock = clockPaused(clock, now);
        else clock = clockMoved(clock, scene, now);
      }
      expect(spentInAll(clock, now)).toBe(running);
      const sum = ["a", "b", "c"].reduce((all, scene) => all + spentIn(clock, scene, now), 0);
      expect(sum).toBe(running);
    }),
  );
});

test("time is told in minutes and seconds, and what is over with a sign", () => {
  expect([0, 65_000, -40_000, -400].map(minutesText)).toEqual(["0:00", "1:05", "−0:40", "0:00"]);
});
