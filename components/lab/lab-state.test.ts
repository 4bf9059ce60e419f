import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import type { Setting } from "./knobs/setting";
import { type LabState, reduceLab, startLab } from "./lab-state";

const settings: readonly Setting[] = Array.from({ length: 6 }, (_, n) => ({
  scenario: scenarioWith({ seed: n + 1 }),
  preset: null,
}));
const at = (n: number): Setting =>
  settings[n % settings.length] ?? { scenario: scenarioWith({}), preset: null };
const start = startLab({ setting: at(0), title: "Zero", shelf: null });
const seed = (state: LabState) => state.now.setting.scenario.seed;

test("moves of one field are one step until it settles", () => {
  const dragged = [1, 2, 3].reduce(
    (state, n) => reduceLab(state, { kind: "turn", field: "memory", setting: at(n) }),
    start,
  );
  expect(seed(reduceLab(dragged, { kind: "undo" }))).toBe(1);
  const settled = reduceLab(dragged, { kind: "settle" });
  const again = reduceLab(settled, { kind: "turn", field: "memory", setting: at(4) });
  expect(seed(reduceLab(again, { kind: "undo" }))).toBe(4);
});

test("undo and redo are each other's opposite, however the steps came about", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 20 }), (turns) => {
      const end = turns.reduce(
        (state, [n, field]) =>
          reduceLab(state, { kind: "turn", field: `f${field}`, setting: at(n) }),
        start,
      );
      const steps = end.past.length;
      let back = end;
      for (let n = 0; n < steps; n += 1) back = reduceLab(back, { kind: "undo" });
      expect(back.now).toEqual(start.now);
      expect(reduceLab(back, { kind: "undo" })).toBe(back);
      let forth = back;
      for (let n = 0; n < steps; n += 1) forth = reduceLab(forth, { kind: "redo" });
      expect(forth.now).toEqual(end.now);
      expect(reduceLab(forth, { kind: "redo" })).toBe(forth);
    }),
  );
});

test("reset leads back to what was opened, and can itself be undone", () => {
  const turned = reduceLab(start, { kind: "turn", field: "a", setting: at(3) });
  const reset = reduceLab(turned, { kind: "reset" });
  expect(seed(reset)).toBe(1);
  expect(seed(reduceLab(reset, { kind: "undo" }))).toBe(4);
  expect(reduceLab(start, { kind: "reset" })).toBe(start);
});

test("opening another set-up ends the comparison and can be undone", () => {
  const compared = reduceLab(start, { kind: "compare", other: start.now });
  const opened = reduceLab(compared, {
    kind: "open",
    named: { setting: at(2), title: "Two", shelf: null },
  });
  expect(opened.other).toBeNull();
  expect(reduceLab(opened, { kind: "undo" }).now.title).toBe("Zero");
});

test("the simulator's own undo moves along the lab's steps", () => {
  const one = reduceLab(start, { kind: "turn", field: "a", setting: at(1) });
  const two = reduceLab(one, { kind: "turn", field: "b", setting: at(2) });
  const back = reduceLab(two, { kind: "follow", setting: at(1) });
  expect(seed(back)).toBe(2);
  expect(seed(reduceLab(back, { kind: "redo" }))).toBe(3);
  const elsewhere = reduceLab(back, { kind: "follow", setting: at(5) });
  expect(seed(elsewhere)).toBe(6);
  expect(seed(reduceLab(elsewhere, { kind: "undo" }))).toBe(2);
});
