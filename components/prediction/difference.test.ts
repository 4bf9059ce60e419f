import { expect, test } from "vitest";
import { type Measure, type Metric, metrics } from "@/content/model/measure";
import type { Verdict } from "@/content/model/quiz/bands";
import { type Ask, answerOf } from "@/content/model/quiz/prediction";
import { record } from "@/simulator/run/record";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { differenceOf } from "./difference";
import { evidenceFor as shownTo } from "./grade";

const eight = record(scenarioOnShelf("eight-at-once"));
const limited = record(scenarioOnShelf("account-limit"));

function number(metric: Metric, from: number | null = null): Ask {
  const measure: Measure = { metric, from, until: null };
  return { kind: "number", min: 0, max: 1e9, step: 1, within: 0, measure };
}

function difference(ask: Ask, trace = eight) {
  const found = answerOf(ask, trace);
  if (!found.ok) throw new Error(found.why);
  const worked = differenceOf({ id: "a", question: "?", ask, answer: found.answer }, trace);
  const told = (verdict: Verdict) => shownTo(worked, verdict);
  const evidence = {
    right: told("right"),
    "too-low": told("too-low"),
    "too-high": told("too-high"),
    other: told("other"),
  };
  return { ...worked, evidence };
}

test("who expected fewer cold starts is shown a request that found the instances busy", () => {
  const { answer, evidence } = difference(number("requests.cold", 3_000_000));
  expect(answer).toBe("7 of 8");
  expect(evidence["too-low"]).toEqual({
    request: 2,
    text: expect.stringMatching(
      /^Request 3 found no free instance: one was busy\. It had to wait \d+\u00a0ms for a new one, i2\.$/,
    ),
  });
  expect(evidence.right).toEqual(evidence["too-low"]);
});

test("who expected more cold starts is shown the request that found an instance warm", () => {
  const { evidence } = difference(number("requests.cold", 3_000_000));
  expect(evidence["too-high"]).toEqual({
    request: 1,
    text: "Request 2 found i1 warm, idle for 3\u00a0s, and ran at once.",
  });
});

function evidenceFor(id: string, metric: Metric, side: "too-low" | "too-high"): string {
  return difference(number(metric), record(scenarioOnShelf(id))).evidence[side].text;
}

test("a fleet of a size is shown by the request for which the last of it was started", () => {
  expect(evidenceFor("nobody-a-crowd-nobody", "instances.peak", "too-low")).toMatchInlineSnapshot(
    `"Request 6 found no free instance: 5 were busy. It had to wait 315\u00a0ms for a new one, i6."`,
  );
});

test("a cold start after a rest is shown rather than the very first", () => {
  expect(evidenceFor("one-life", "requests.cold", "too-low")).toMatchInlineSnapshot(
    `"Request 4 found no free instance: i1, the last one, had expired 60\u00a0s before. It had to wait 342\u00a0ms for a new one, i2."`,
  );
  expect(evidenceFor("one-life", "requests.cold", "too-high")).toMatchInlineSnapshot(
    `"Request 3 found i1 warm, idle for 9\u00a0min, and ran at once."`,
  );
});

test("what was tried again is told with its tries", () => {
  expect(evidenceFor("letters-not-calls", "requests.completed", "too-low")).toMatchInlineSnapshot(
    `"Request 21 found every instance busy. It was kept and tried again, and was answered 4.29 s after it arrived."`,
  );
  expect(evidenceFor("three-tries", "first.dead-lettered", "too-low")).toMatchInlineSnapshot(
    `"Request 5 arrived at 17.00\u00a0s, was tried 3 times, with pauses of 60\u00a0s and 2\u00a0min, and was cut off each time. So it was given up 3.5\u00a0min after it arrived."`,
  );
});

test("a fleet on average is told by who went, a price by what machines would have cost", () => {
  expect(evidenceFor("shrinking-fleet", "instances.mean", "too-high")).toMatchInlineSnapshot(
    `"At the peak there were 12, and 11 went before the end, the first after 10\u00a0min. On average there were 4.7, and hardly ever did one of them have a request to run."`,
  );
  expect(evidenceFor("restless-fleet", "instances.mean", "too-low")).toMatchInlineSnapshot(
    `"At the peak there were 12, and none of them went before the end. On average there were 11.9, and hardly ever did one of them have a request to run."`,
  );
  expect(evidenceFor("camera-on-a-line", "cost.totalUsd", "too-low")).toMatchInlineSnapshot(
    `"Of it, $0.000049 is for the requests and $0.00071 for the time they ran. Machines for the busiest moment, always on, would have cost $0.0004."`,
  );
  expect(evidenceFor("camera-on-a-line", "cost.perMonthUsd", "too-low")).toMatchInlineSnapshot(
    `"Of it, $4.22 is for the requests and $61.29 for the time they ran. Machines for the busiest moment, always on, would have cost $34.67."`,
  );
});

test("refusals are shown by a request that was refused", () => {
  const { evidence } = difference(number("requests.throttled"), limited);
  const refused = /Request \d+ was refused: every instance was busy/;
  expect(evidence["too-low"].text).toMatch(refused);
  expect(evidence["too-high"].text).toMatch(/^[\d,]+ of [\d,]+ were given an instance\. /);
  expect(evidence["too-high"].text).toMatch(refused);
  expect(evidence["too-high"].request).toBe(evidence["too-low"].request);
});

test("a latency is shown by the slowest request, or by one in the middle", () => {
  const { answer, evidence } = difference(number("latencyMs.max"));
  expect(evidence.right.text).toContain(`was answered after ${answer}.`);
  expect(difference(number("latencyMs.p50")).evidence.right.text).toMatch(/^One in the middle/);
});

test("an order tells what each option measured", () => {
  const of = (metric: Metric) => ({ metric, from: null, until: null });
  const { answer, measures, evidence } = difference({
    kind: "order",
    options: [
      { text: "an answer leaves", measure: of("first.completed") },
      { text: "an event comes", measure: of("first.arrived") },
      { text: "an instance is ready", measure: of("first.instance-ready") },
    ],
  });
  expect(answer).toBe("an event comes, an instance is ready, an answer leaves");
  expect(measures[1]).toBe("1\u00a0s");
  expect(evidence.other.request).toBe(0);
});

test.each(["restless-fleet", "patient-events", "provisioned", "steady"])(
  "every metric of %s has words, and names a request that there is",
  (id) => {
    const trace = record(scenarioOnShelf(id));
    for (const metric of metrics) {
      const ask = number(metric);
      const found = answerOf(ask, trace);
      if (!found.ok) continue;
      const { evidence } = differenceOf({ id, question: "?", ask, answer: found.answer }, trace);
      for (const { text, request } of Object.values(evidence)) {
        expect(text).toMatch(/^[A-Z][^{}]+\.$/);
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
        expect(request === null || request < trace.requests.arrivedAt.length, metric).toBe(true);
      }
    }
  },
);
