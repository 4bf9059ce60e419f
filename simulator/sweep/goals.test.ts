import { expect, test } from "vitest";
import { isKept, readGoal } from "./goals";

test("a goal is a metric, a comparison and a limit", () => {
  expect(readGoal("latencyMs.p99<300")).toEqual({ metric: "latencyMs.p99", must: "<", limit: 300 });
  expect(readGoal(" coldShare <= 0.01 ")).toEqual({ metric: "coldShare", must: "<=", limit: 0.01 });
  expect(readGoal("requests.completed>=1e3")).toMatchObject({ must: ">=", limit: 1000 });
  expect(readGoal("a>-1.5e-3")).toMatchObject({ must: ">", limit: -0.0015 });
});

test.each(["", "latencyMs.p99", "p99<", "<3", "p99=3", "p99<300ms", "p99<a", "p99<1<2", "p99=<3"])(
  "%j is none",
  (text) => {
    expect(readGoal(text)).toBeNull();
  },
);

test("the bound nearer to the limit decides", () => {
  const around = { mean: 10, ci95: 2 };
  const keeps = (text: string) => {
    const goal = readGoal(text);
    return goal !== null && isKept(goal, around);
  };
  expect(["m<12.1", "m<=12", "m>7.9", "m>=8"].map(keeps)).toEqual([true, true, true, true]);
  expect(["m<12", "m<=11.9", "m>8", "m>=8.1"].map(keeps)).toEqual([false, false, false, false]);
});

test("what was not measured keeps to no goal", () => {
  expect(isKept({ metric: "m", must: "<", limit: 1 }, null)).toBe(false);
});
