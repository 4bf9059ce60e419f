import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import { scenarioOnShelf } from "../scenario-fixture";
import { chosenNumbers } from "./chosen-numbers";

const chosenFor = (id: string) => chosenNumbers(record(scenarioOnShelf(id)));

test("a run with cold starts says how many, and how long cold and warm take", () => {
  expect(chosenFor("eight-at-once").slice(0, 2)).toEqual(["cold", "latency"]);
});

test("a run in which requests are refused says so first", () => {
  expect(chosenFor("account-limit")[0]).toBe("refused");
});

test("a queue says what waits, and not what is cold", () => {
  const chosen = chosenFor("import-through-a-queue");
  expect(chosen).toContain("waiting");
  expect(chosen).not.toContain("cold");
});

test("a run of hours is about its bill, one of seconds is not", () => {
  expect(chosenFor("day-of-recordings")).toContain("cost");
  expect(chosenFor("eight-at-once")).not.toContain("cost");
});

test("never more than three", () => {
  for (const id of ["account-limit", "three-tries", "one-day", "import-of-pictures"])
    expect(chosenFor(id).length).toBeLessThanOrEqual(3);
});
