// Set-ups meet the same requests, and a log's own is among them as it is.
import { expect, test } from "vitest";
import { fitted } from "@/content/model/log/fit";
import { holdsOf } from "@/content/model/log/holds";
import { reportLines } from "@/content/model/log/log-maker";
import { LogReader } from "@/content/model/log/read-log";
import { readScenario } from "@/content/model/scenario/scenario";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { constant, scenarioWith } from "@/simulator/plain";
import { meanOf } from "@/simulator/random/distribution";
import { meter } from "@/simulator/run/meter";
import { listedIn } from "../fit/listed";
import { shapeOf } from "../fit/shape";
import { firstStretch, stretchOf } from "../fit/stretch";
import { frontierOf } from "./frontier";
import { onOneProcessor } from "./scaled";
import { type Choices, setUpsOf } from "./set-ups";

const made = scenarioWith({
  horizon: 6 * 3.6e9,
  traffic: { kind: "batches", gap: { kind: "exponential", mean: 9e7 }, size: 4 },
  function: { memoryMb: 512, duration: { kind: "lognormal", median: 120_000, p99: 600_000 } },
  platform: { keepAlive: { kind: "fixed", idle: constant(6e8) } },
});
const reader = new LogReader();
reader.push(reportLines(made).text);
const read = reader.end();
const fit = fitted(read);
const holds = holdsOf(read);
const choices: Choices = { situation: "same", cpu: 0, meanBusy: 0.4, peak: 8, fromMs: 0 };

test("each set-up meets the requests of the log, but for those that it adds itself", () => {
  const setUps = setUpsOf(fit.scenario, choices);
  expect(new Set(setUps.map(({ name }) => name)).size).toBe(setUps.length);
  for (const { name, scenario } of setUps) {
    const { arrived } = meter(scenario).requests;
    if (name.startsWith("a ping")) expect(arrived).toBeGreaterThan(holds.requests);
    else expect([name, arrived]).toEqual([name, holds.requests]);
  }
});

test("the first is the log's own replay, and those kept ready leave fewer cold", () => {
  const setUps = setUpsOf(fit.scenario, choices);
  const coldOf = (name: string) => {
    const setUp = setUps.find((each) => each.name === name);
    if (setUp === undefined) throw new Error(`expected ${name}`);
    return meter(setUp.scenario).requests.cold;
  };
  expect(coldOf("as it is")).toBe(fit.replay.requests.cold);
  expect(coldOf("8 kept ready")).toBeLessThan(coldOf("as it is"));
});

test("twice the traffic is twice the requests, a burst on top is a hundred more", () => {
  const arrived = (situation: Choices["situation"]) => {
    const [first] = setUpsOf(fit.scenario, { ...choices, situation });
    return first ? meter(first.scenario).requests.arrived : 0;
  };
  expect(arrived("twice")).toBe(2 * holds.requests);
  expect(arrived("burst")).toBe(holds.requests + 100);
});

test("a run that computes takes on its own memory as long as in the log", () => {
  const { function: own, platform } = onOneProcessor(fit.scenario, 1);
  const share = own.memoryMb / 1769;
  expect(platform.vcpus).toBe("by-memory");
  expect(meanOf(own.duration) / share / meanOf(fit.scenario.function.duration)).toBeCloseTo(1, 3);
});

test("a stretch has the log's requests from its beginning on, and begins where most come", () => {
  const stretch = firstStretch(fit.scenario);
  const scenario = stretchOf(fit.scenario, stretch);
  const all = [...listedIn(fit.scenario.traffic).at];
  const within = all.filter((at) => at >= stretch.from && at < stretch.from + stretch.length);
  expect([...listedIn(scenario.traffic).at]).toEqual(within.map((at) => at - stretch.from));
  expect(within.length).toBeGreaterThan(3);
});

test("the shape of a log is a scenario that reads back, with nothing of the log's in it", () => {
  const about = { title: null, description: null, preset: null };
  const text = JSON.stringify(writeScenario(shapeOf(fit.scenario, holds), about));
  expect(text).not.toMatch(/trace|empirical/);
  expect(text.length).toBeLessThan(3000);
  expect(readScenario(JSON.parse(text)).ok).toBe(true);
});

test("no set-up on the frontier is beaten in both", () => {
  const spot = (name: string, price: number, value: number) => ({ name, price, value });
  const spots = [
    spot("a", 1, 9),
    spot("b", 2, 9),
    spot("c", 2, 5),
    spot("d", 3, 6),
    spot("e", 9, 1),
  ];
  expect(frontierOf(spots).map(({ name }) => name)).toEqual(["a", "c", "e"]);
});
