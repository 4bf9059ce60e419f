// What became of one request, where it was refused for another reason than the cap, or did not run at once.
import { expect, test } from "vitest";
import { type Change, constant, scenarioWith } from "@/simulator/plain";
import { record } from "@/simulator/run/record";
import type { Platform } from "@/simulator/scenario";
import { requestText } from "./evidence-texts";

const second = 1_000_000;

function told(request: number, platform: Partial<Platform>, change: Change = {}): string {
  const scenario = scenarioWith({
    horizon: 60 * second,
    traffic: { kind: "trace", at: [0, 0.5 * second] },
    ...change,
    function: { duration: constant(2 * second) },
    platform,
  });
  return requestText(record(scenario), request);
}

test("a refusal names the limit that was met", () => {
  expect(told(1, { maxInstances: 1 })).toMatchInlineSnapshot(
    `"Request 2 was refused: every instance was busy, and no more than 1 are allowed."`,
  );
  expect(told(1, { requestsPerSecond: 1 })).toMatchInlineSnapshot(
    `"Request 2 was refused: more came in a second than are accepted."`,
  );
});

test("who stood in line did not run at once", () => {
  expect(
    told(1, { maxInstances: 1, whenFull: { kind: "queue", maxWait: 9 * second } }),
  ).toMatchInlineSnapshot(`"Request 2 found a free place on i1, and ran 1.5 s after it came."`);
});
