import { expect, test } from "vitest";
import { decidedAt } from "@/simulator/read/decided";
import { runOf } from "../../player/run";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { nextLike } from "./next-like";

const traceOf = (id: string) => runOf(scenarioOnShelf(id)).trace;

test("the next cold one is the next that an instance was started for, and round to the first", () => {
  const trace = traceOf("one-life");
  expect(trace.report.requests.cold).toBe(2);
  expect(nextLike(trace, 0, "cold")).toBe(3);
  expect(nextLike(trace, 3, "cold")).toBe(0);
});

test("where there is no other, there is none", () => {
  expect(nextLike(traceOf("first-request"), 0, "cold")).toBeNull();
  expect(nextLike(traceOf("first-request"), 0, "refused")).toBeNull();
});

test("all refused ones are met in turn", () => {
  const trace = traceOf("account-limit");
  const met = new Set<number>();
  for (let one = nextLike(trace, 0, "refused"); one !== null && !met.has(one); ) {
    met.add(one);
    one = nextLike(trace, one, "refused");
  }
  expect(met.size).toBe(trace.report.requests.throttled);
});

test("a request is decided on when it is given an instance, or when it is turned away", () => {
  const trace = traceOf("account-limit");
  const refused = nextLike(trace, 0, "refused") ?? -1;
  expect(decidedAt(trace, refused)).toBe(trace.requests.arrivedAt[refused]);
  expect(decidedAt(trace, 0)).toBe(trace.tries.placedAt[0]);
  const held = traceOf("account-limit-held");
  expect(decidedAt(held, refused)).toBeGreaterThan(held.requests.arrivedAt[refused] ?? 0);
  // Nobody has seen yet when it will be given one.
  const came = held.requests.arrivedAt[refused] ?? 0;
  expect(decidedAt(held, refused, came)).toBe(came);
});
