import { expect, test } from "vitest";
import { eventsIn } from "../progress/log/stored";
import { type CountedStep, pathState } from "./path-state";

const event = (kind: string, of: string) => ({ v: 1, at: 1, kind, of, is: null });
const step = (kind: CountedStep["kind"], of: string, sections: string[] = []) => ({
  kind,
  of,
  sections,
});

const steps = [
  step("lesson", "faas", ["contract", "storm"]),
  step("section", "faas#storm"),
  step("term", "slo"),
  step("goal", "cheap"),
  step("scenario", "eight"),
];

test("a newcomer begins with the first step", () => {
  expect(pathState([], steps)).toEqual({
    steps: ["open", "open", "open", "open", "open"],
    done: 0,
    next: 0,
  });
});

test("a lesson is begun by its first section and done by its last", () => {
  const begun = [event("read", "faas#storm")];
  expect(pathState(eventsIn(begun), steps).steps.slice(0, 2)).toEqual(["begun", "done"]);
  expect(pathState(eventsIn([...begun, event("read", "faas#contract")]), steps).next).toBe(2);
});

test("an answer or a prediction alone begins a lesson", () => {
  for (const kind of ["answered", "predicted"])
    expect(pathState(eventsIn([event(kind, "faas/retries")]), steps).steps.slice(0, 2)).toEqual([
      "begun",
      "open",
    ]);
  expect(pathState(eventsIn([event("answered", "faas-next/retries")]), steps).steps[0]).toBe(
    "open",
  );
});

test("a term and a scenario are done when they were opened, a goal when it was reached", () => {
  const events = [
    event("read", "glossary/slo"),
    event("reached", "cheap"),
    event("read", "lab/eight"),
  ];
  expect(pathState(eventsIn(events), steps).steps.slice(2)).toEqual(["done", "done", "done"]);
});

test("with every step done nothing is next", () => {
  const events = ["faas#contract", "faas#storm", "glossary/slo", "lab/eight"].map((of) =>
    event("read", of),
  );
  expect(pathState(eventsIn([...events, event("reached", "cheap")]), steps)).toMatchObject({
    done: 5,
    next: null,
  });
});
