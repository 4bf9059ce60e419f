// Logs that the engine made with known settings, read back: what is counted is exact, what is estimated holds the truth,
// and the replay is near.
import { describe, expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { readScenario } from "../scenario/scenario";
import { asScenario } from "./as-scenario";
import { fitLog } from "./fit";
import { reportLines } from "./log-maker";
import { readAll } from "./log-samples";
import { hours, kept, kindsOfLogs, lognormal, logOf, made, truth } from "./made-logs";
import { settled } from "./settle";
import { mostValues } from "./spans";

const [second, minute, hour] = [1e6, 6e7, 3.6e9];
const seeds = [1, 2];
const cases = Object.entries(kindsOfLogs).flatMap(([kind, scenario]) =>
  seeds.map((seed) => [kind, seed, { ...scenario, seed }] as const),
);

test.each(cases)("a log of a function that is %s is read back, seed %i", (_, __, scenario) => {
  const { read, report } = logOf(scenario);
  const { log, distance } = fitLog(read);
  expect([log.requests, log.cold]).toEqual([report.requests.completed, report.requests.cold]);
  expect(distance.coldShare).toBeLessThan(0.001);
  expect(distance.p50).toBeLessThan(0.001);
  expect(distance.p99).toBeLessThan(0.001);
});

test("how long instances are kept lies within its bounds nineteen times of twenty", () => {
  const outside = cases.filter(([, , scenario]) => {
    const { keepAlive } = asScenario(logOf(scenario).read.requests, true);
    const { low = truth + 1, high = null } = keepAlive ?? {};
    return low > truth || (high ?? truth) < truth;
  });
  expect(cases).toHaveLength(20);
  expect(outside.length).toBeLessThanOrEqual(1);
});

test("where many idle spells are seen, the bounds are narrow", () => {
  const { keepAlive } = asScenario(logOf(kindsOfLogs.rare as Scenario).read.requests, true);
  expect((keepAlive?.high ?? 0) - (keepAlive?.low ?? 0)).toBeLessThan(10 * second);
  expect(keepAlive?.isMeasured).toBe(true);
});

test("a keep-alive that is drawn anew each time is told from one that is always the same", () => {
  const drawn = made({
    horizon: 500 * hour,
    traffic: { kind: "poisson", perSecond: 1 / 400 },
    platform: { keepAlive: kept({ kind: "uniform", from: 5 * minute, to: 15 * minute }) },
  });
  const fitted = asScenario(readAll(reportLines(drawn).text).requests, true);
  const idle = fitted.keepAlive?.idle;
  if (idle?.kind !== "uniform") throw new Error("expected a uniform span");
  expect(idle.from / minute).toBeCloseTo(5, 0);
  expect(Math.abs(idle.to / minute - 15)).toBeLessThan(1.5);
  expect(fitted.keepAlive?.low).toBeLessThan(truth);
  expect(fitted.keepAlive?.high).toBeGreaterThan(truth);
});

test("a deployment is not taken for idleness: the cold starts after it are told, and the scenario has it", () => {
  const { scenario, explained } = asScenario(
    readAll(reportLines(kindsOfLogs["with deployments"] as Scenario).text).requests,
    true,
  );
  expect(explained?.causes.other).toBe(4);
  const at = scenario.interventions.map((each) => Math.round(each.at / hour));
  expect(at).toEqual(hours);
});

test("instances that end at much the same age, again and again, are told from deployments", () => {
  const busyOne = made({
    horizon: 40 * hour,
    traffic: { kind: "constant", perSecond: 0.1 },
    platform: { maxLifetime: { kind: "uniform", from: 90 * minute, to: 150 * minute } },
  });
  const { scenario, keepAlive } = asScenario(readAll(reportLines(busyOne).text).requests, true);
  const age = scenario.platform.maxLifetime;
  if (age?.kind !== "uniform") throw new Error("expected an age that is drawn");
  expect(age.from / minute).toBeGreaterThan(85);
  expect(age.to / minute).toBeLessThan(155);
  // Idle ones are never seen to end, so there is no upper bound.
  expect(keepAlive).toMatchObject({ high: null, isMeasured: false });
});

test("cold requests that come together with warm ones are told, each from the instance that it did not find", () => {
  const drawn = made({
    horizon: 24 * hour,
    traffic: { kind: "batches", gap: { kind: "exponential", mean: 7 * minute }, size: 20 },
    platform: { keepAlive: kept({ kind: "uniform", from: 5 * minute, to: 15 * minute }) },
  });
  const { read, report } = logOf(drawn);
  const { estimated, replay } = fitLog(read);
  const { causes, keepAlive } = estimated;
  expect(causes?.idleness).toBeGreaterThan(0.9 * report.requests.cold);
  expect(Math.abs((keepAlive?.lowMs ?? 0) * 1000 - truth)).toBeLessThan(minute);
  expect(Math.abs(replay.requests.cold / report.requests.cold - 1)).toBeLessThan(0.05);
});

test("a span that gives far too many cold starts is scaled until the replay has about as many as the log", () => {
  const { read, report } = logOf(kindsOfLogs["on and off"] as Scenario);
  const fitted = asScenario(read.requests, true);
  const { keepAlive } = fitted;
  if (!keepAlive) throw new Error("expected a log that tells of cold starts");
  const idle = { kind: "uniform", from: 3 * minute, to: 7 * minute } as const;
  const keeping = { ...fitted.scenario.platform, keepAlive: { kind: "fixed", idle } as const };
  const short = {
    ...fitted,
    scenario: { ...fitted.scenario, platform: keeping },
    keepAlive: { ...keepAlive, idle },
  };
  const { cold } = report.requests;
  const away = (one: typeof fitted) => Math.abs(meter(one.scenario).requests.cold - cold);
  const after = settled(short, read.requests.count, cold);
  expect(away(short)).toBeGreaterThan(2 * Math.sqrt(cold));
  expect(away(after)).toBeLessThan(2 * Math.sqrt(cold));
  expect(after.notes.length).toBe(short.notes.length + 1);
  expect(after.keepAlive?.high).toBeGreaterThan(keepAlive.high ?? 0);
  // What needs no scaling is left as it is.
  expect(settled(fitted, read.requests.count, cold)).toBe(fitted);
});

test("a function whose runs are cut off has that time-out again", () => {
  const slow = scenarioWith({
    horizon: 20 * hour,
    traffic: { kind: "poisson", perSecond: 0.05 },
    function: { duration: lognormal(300_000, 2 * second), timeout: second },
  });
  const { text, report } = reportLines(slow);
  const { log, replay, scenario } = fitLog(readAll(text));
  expect(log.timedOut).toBe(report.requests.timedOut);
  expect(scenario.function?.timeout).toBe("1s");
  expect(replay.requests.timedOut / log.requests).toBeCloseTo(log.timedOut / log.requests, 1);
});

test("the scenario that is printed reads back, and runs as the replay did", () => {
  const { scenario, replay, log } = fitLog(
    readAll(reportLines(kindsOfLogs.snapshots as Scenario).text),
  );
  const reading = readScenario(JSON.parse(JSON.stringify(scenario)));
  expect(reading.ok && meter(reading.scenario)).toEqual(replay);
  expect(reading.ok && reading.scenario.platform.coldStart.restore.kind).toBe("empirical");
  expect(reading.ok && reading.scenario.function.memoryMb).toBe(512);
  expect(replay.requests.arrived).toBe(log.requests);
  expect(replay.requests.inFlight).toBe(0);
});

test("a log beyond what one trace holds is several, and of its durations only quantiles are kept", () => {
  const count = 1_000_001;
  const unsaid = new Float64Array(count).fill(Number.NaN);
  const { scenario } = asScenario(
    {
      count,
      arrivedAt: unsaid.map((_, n) => n * 10_000),
      duration: unsaid.map((_, n) => (n % 5000) * 100),
      init: unsaid,
      start: new Uint8Array(count),
      timedOut: new Uint8Array(count),
      restored: false,
      memoryMb: new Float32Array(count).fill(Number.NaN),
      usedMb: new Float32Array(count).fill(Number.NaN),
      mbMicros: Number.NaN,
      resolution: 1,
      isSpread: false,
    },
    false,
  );
  const parts = scenario.traffic.kind === "sum" ? scenario.traffic.of : [];
  expect(parts.map((each) => each.kind === "trace" && each.at.length)).toEqual([1_000_000, 1]);
  const { duration } = scenario.function;
  expect(duration.kind === "empirical" && duration.values.length).toBe(mostValues);
});

describe("what a log does not say", () => {
  test("is null where it would be a number, and is a note", () => {
    const { log, distance, estimated, replay } = fitLog(
      readAll("timestamp,duration_ms\n1701814483.5,20\n1701814484.5,30\n"),
    );
    expect(log).toMatchObject({
      cold: null,
      coldShare: null,
      initMs: null,
      latencyMs: { p50: 20, max: 30 },
    });
    expect(distance.coldShare).toBeNull();
    expect(estimated.keepAlive).toBeNull();
    expect(estimated.notes.join(" ")).toContain("does not say which requests were cold");
    expect(replay.requests.arrived).toBe(2);
  });

  test("is told where the replay does not fit, with what may be missing", () => {
    // Cold at no time that any rule would tell.
    const often = Array.from(
      { length: 700 },
      (_, n) => `${n * 10 + ((n * 13) % 11) / 2},20,${(n * n) % 7 === 2},100`,
    );
    const text = ["start_s,duration_ms,cold,init_ms", ...often].join("\n");
    const { log, replay, estimated } = fitLog(readAll(text));
    expect(estimated.notes.join(" ")).toContain(
      `does not fit: it has ${replay.requests.cold} cold starts where the log has ${log.cold}`,
    );
    const { read } = logOf(kindsOfLogs.rare as Scenario);
    expect(fitLog(read).estimated.notes.join(" ")).not.toContain("does not fit");
  });

  test("without durations the function is a preset's", () => {
    const line = '127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 2';
    const { scenario, log, distance, estimated } = fitLog(readAll(`${line}\n${line}`));
    expect(scenario.preset).toBe("lambda-node");
    expect([log.latencyMs, distance.p50]).toEqual([null, null]);
    expect(estimated.notes).toHaveLength(2);
  });

  test("warm requests on instances from before the log are told", () => {
    const { estimated } = fitLog(
      readAll("timestamp,duration_ms,cold\n1701814483.5,20,false\n1701814484.5,30,false\n"),
    );
    expect(estimated.notes.join(" ")).toContain(
      "1 warm requests ran on instances that were there before",
    );
  });
});
