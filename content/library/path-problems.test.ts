import { expect, test } from "vitest";
import { errorsOf, goal } from "./content-fixture";

const why = "It comes first.";
const sound = [
  { kind: "lesson", of: "one", why },
  { kind: "term", of: "cold-start", minutes: 2, why },
  { kind: "scenario", of: "eight", minutes: 3, why },
];
const path = (steps: readonly object[]) => ({
  "paths/first.json": JSON.stringify(
    { title: "A path", description: "A way.", level: "beginner", audience: "Anybody.", steps },
    null,
    2,
  ),
});

test("a path of things that are there is sound", async () => {
  expect(await errorsOf(path(sound))).toEqual([]);
});

const cases: readonly (readonly [string, readonly object[], RegExp])[] = [
  [
    "leads to no term",
    [...sound, { kind: "term", of: "cold-stard", minutes: 2, why }],
    /first\.json:\d+:\d+: "cold-stard" is no term\. Did you mean "cold-start"\?/,
  ],
  [
    "leads to no heading",
    [...sound, { kind: "section", of: "one#storm", minutes: 2, why }],
    /"one#storm" is no section\./,
  ],
  [
    "leads to the same twice",
    [...sound, { kind: "scenario", of: "eight", minutes: 2, why }],
    /"eight" is step 3 already\. Remove one\./,
  ],
  [
    "gives a lesson's time once more",
    [{ kind: "lesson", of: "one", minutes: 4, why }, ...sound.slice(1)],
    /none for a lesson, whose time is worked out/,
  ],
  [
    "leaves out the time of a term",
    [...sound.slice(0, 2), { kind: "goal", of: "cheap", why }],
    /a whole number of minutes from 1 to 60/,
  ],
  ["has two steps", sound.slice(0, 2), /expected three to thirty steps/],
];

test("a path leads to no goal that is met in a lesson alone", async () => {
  const steps = [...sound, { kind: "goal", of: "cheap", minutes: 2, why }];
  expect(await errorsOf(path(steps))).toEqual([]);
  const met = { "goals/cheap.json": JSON.stringify({ ...goal, knobs: [], sends: true }) };
  expect((await errorsOf({ ...path(steps), ...met })).join("\n")).toMatch(/"cheap" is no goal\./);
});

test.each(cases)("a path that %s says so", async (_name, steps, expected) => {
  expect((await errorsOf(path(steps))).join("\n")).toMatch(expected);
});
