// What the goals ask of the sample has an answer, and one only.
import { expect, test } from "vitest";
import { fitted } from "@/content/model/log/fit";
import { ownSample } from "@/content/model/log/own-sample";
import { LogReader } from "@/content/model/log/read-log";
import { meter } from "@/simulator/run/meter";
import { sweep } from "@/simulator/sweep/sweep";
import { setUpsOf } from "../ask/set-ups";
import type { Answer } from "../ask/use-sweep";
import { mainCause } from "./cause-goal";
import { isCheapestFound } from "./price-goal";
import { goalAsked } from "./sample-goals";

const reader = new LogReader();
reader.push(ownSample());
const fit = fitted(reader.end());

test("more than half of the sample's cold requests have one cause", () => {
  expect(fit.causes && mainCause(fit.causes)).toBe("idleness");
  expect(mainCause({ first: 1, idleness: 5, scaleOut: 4, other: 0 })).toBeNull();
});

test("within a second there is a cheapest set-up, which is not the one that there is; another goal does not count", async () => {
  const { meanBusy, peak } = fit.replay.instances;
  const setUps = setUpsOf(fit.scenario, { situation: "same", cpu: 0, meanBusy, peak, fromMs: 0 });
  const points = setUps.map(({ scenario }, n) => ({ at: { setUp: n }, scenario }));
  const asked = async (limit: number): Promise<Answer> => {
    const goal = { metric: "latencyMs.p99", must: "<=", limit } as const;
    const swept = await sweep(
      { points, seeds: 1, metrics: ["cost.totalUsd"], goals: [goal], bounds: "of-a-run" },
      [async (scenario) => meter(scenario)],
    );
    return { setUps, swept, seeds: 1, goal, perMonth: (usd) => usd, part: null };
  };
  const within = await asked(1000);
  expect(within.swept.cheapest?.at.setUp).toBeGreaterThan(0);
  expect(isCheapestFound({ kind: "done", ...within })).toBe(true);
  expect(isCheapestFound({ kind: "done", ...(await asked(900)) })).toBe(false);
  expect(isCheapestFound({ kind: "done", ...(await asked(1)) })).toBe(false);
  expect(isCheapestFound({ kind: "none" })).toBeNull();
});

test("a lesson's link names a goal, and no other word does", () => {
  expect(goalAsked("#goal=why-was-it-cold")).toBe("why-was-it-cold");
  for (const other of ["", "#goal=", "#goal=toString", "#sample=own"])
    expect(goalAsked(other)).toBeNull();
});
