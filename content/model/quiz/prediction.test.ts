import { expect, test } from "vitest";
import { record } from "@/simulator/run/record";
import eightAtOnce from "../../scenarios/eight-at-once.json";
import type { Measure, Metric } from "../measure";
import { readScenario } from "../scenario/scenario";
import { answerOf } from "./prediction";

const reading = readScenario(eightAtOnce);
if (!reading.ok) throw new Error("eight-at-once.json cannot be read");
const trace = record(reading.scenario);
const number = { kind: "number", step: 1, within: 0 } as const;
const coldOfTheEight: Measure = { metric: "requests.cold", from: 2_000_000, until: null };

function of(metric: Metric): Measure {
  return { metric, from: null, until: null };
}

test("the answer to a number is what the run measures", () => {
  const ask = { ...number, min: 0, max: 8, measure: coldOfTheEight };
  expect(answerOf(ask, trace)).toEqual({ ok: true, answer: { kind: "number", value: 7 } });
});

test("a slider that cannot reach the answer is refused", () => {
  const ask = { ...number, min: 0, max: 5, measure: coldOfTheEight };
  expect(answerOf(ask, trace)).toEqual({
    ok: false,
    why: "min and max around the answer, which is 7; found 0 to 5",
  });
});

test("the right choice is the one that holds for the run", () => {
  const options = [
    { text: "None of them", from: 0, to: 0 },
    { text: "Some", from: 1, to: 6 },
    { text: "Seven", from: 7, to: 7 },
  ];
  expect(answerOf({ kind: "choice", measure: coldOfTheEight, options }, trace)).toEqual({
    ok: true,
    answer: { kind: "choice", option: 2, value: 7 },
  });
});

test("two right choices, or none, are refused", () => {
  const some = { text: "Some", from: 1, to: 7 };
  const seven = { text: "Seven", from: 7, to: 7 };
  const why = (options: readonly (typeof some)[]) => {
    const found = answerOf({ kind: "choice", measure: coldOfTheEight, options }, trace);
    return found.ok ? "" : found.why;
  };
  expect(why([some, seven])).toBe("one option that holds for the answer, which is 7; found 2");
  expect(why([{ text: "None", from: 0, to: 0 }])).toContain("found 0");
});

test("an order is that of what is measured", () => {
  const options = [
    { text: "An answer leaves", measure: of("first.completed") },
    { text: "An instance is ready", measure: of("first.instance-ready") },
    { text: "A request arrives", measure: of("first.arrived") },
  ];
  const found = answerOf({ kind: "order", options }, trace);
  expect(found.ok && found.answer).toMatchObject({ kind: "order", order: [2, 1, 0] });
});

test("an order with a tie, or that stands in the right order already, is refused", () => {
  const ready = { text: "An instance is ready", measure: of("first.instance-ready") };
  const runs = { text: "The handler runs", measure: of("first.run-started") };
  const done = { text: "An answer leaves", measure: of("first.completed") };
  const why = (...options: readonly (typeof ready)[]) => {
    const found = answerOf({ kind: "order", options }, trace);
    return found.ok ? "" : found.why;
  };
  expect(why(done, ready, runs)).toContain("options that differ");
  expect(why(ready, done)).toContain("in order already");
});

test("what does not happen in a run cannot be asked", () => {
  const ask = { ...number, min: 0, max: 9, measure: of("first.throttled") };
  expect(answerOf(ask, trace)).toEqual({
    ok: false,
    why: "something to measure; in this run there is no first.throttled",
  });
});
