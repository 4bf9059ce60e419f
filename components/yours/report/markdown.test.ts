// The report says what the page says, and holds nothing of the log's text.
import { expect, test } from "vitest";
import { fitted } from "@/content/model/log/fit";
import { holdsOf } from "@/content/model/log/holds";
import { reportLines } from "@/content/model/log/log-maker";
import { ownSampleScenario } from "@/content/model/log/own-sample";
import { LogReader } from "@/content/model/log/read-log";
import { meter } from "@/simulator/run/meter";
import { sweep } from "@/simulator/sweep/sweep";
import { setUpsOf } from "../ask/set-ups";
import type { Answer } from "../ask/use-sweep";
import { markdownOf } from "./markdown";

test("a report has the log, its replay, the set-ups, the dates of the prices, and a way to run it again", async () => {
  const reader = new LogReader();
  reader.push(
    `2026-03-01T00:00:00Z hunter2\n${reportLines({ ...ownSampleScenario, horizon: 2 * 3.6e9 }).text}`,
  );
  const read = reader.end();
  const [fit, holds] = [fitted(read), holdsOf(read)];
  const choices = { situation: "same", cpu: 0, meanBusy: 1, peak: 3, fromMs: 0 } as const;
  const setUps = setUpsOf(fit.scenario, choices);
  const goal = { metric: "coldShare", must: "<=", limit: 0.9 } as const;
  const metrics = ["coldShare", "latencyMs.p99", "cost.totalUsd"];
  const points = setUps.map(({ scenario }, n) => ({ at: { setUp: n }, scenario }));
  const swept = await sweep({ points, seeds: 2, metrics, goals: [goal] }, [
    async (scenario) => meter(scenario),
  ]);
  const answer: Answer = {
    setUps,
    swept,
    seeds: 2,
    goal,
    perMonth: (usd) => 360 * usd,
    part: null,
  };
  const text = markdownOf({ fit, holds, answer });
  expect(text).toMatch(/The cheapest that keeps to at most 90\.0\s% cold is “/);
  const [, picture = ""] = /data:image\/svg\+xml;base64,([\w+/=]+)\)/.exec(text) ?? [];
  const circles = atob(picture).match(/<circle /g) ?? [];
  expect(circles).toHaveLength(setUps.length);
  expect(text).toContain("AWS Lambda, x86 (read 2026");
  expect(text).toContain('"traffic"');
  expect(text).not.toContain("hunter2");
  expect(text).not.toMatch(/NaN|undefined|\[object/);
});
