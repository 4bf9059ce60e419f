// A second simulator, plain and slow, written from the contract alone: what the engine is compared with. Not
// for use: it searches lists where the engine keeps order.

import { Budget } from "../../run/budget";
import { reportLimits } from "../../run/report-limits";
import type { Micros, Scenario } from "../../scenario";
import { type Source, sourcesOf } from "../../traffic/source";
import { Calls } from "./calls";
import { Faults } from "./faults";
import { Fleet } from "./fleet";
import { Future } from "./future";
import { Places } from "./places";
import { type RunHooks, Runs } from "./runs";
import { Scaler } from "./scaler";
import { percentile, type Request } from "./things";

export function plainRun(scenario: Scenario) {
  const { horizon, platform, downstream } = scenario;
  const future = new Future();
  let places: Places | null = null;
  let peakBusy = 0;
  const faults = new Faults(scenario, future);
  const hooks: RunHooks = {
    places: () => places,
    began: () => {
      peakBusy = Math.max(peakBusy, fleet.alive.filter((one) => one.running.length > 0).length);
    },
    over: (run, outcome) => calls.ended(run, outcome),
  };
  const runs = new Runs(scenario, future, hooks, faults);
  const fleet = new Fleet(scenario, future, {
    begin: (run) => runs.begin(run),
    lost: (run) => runs.end(run, "failed"),
    room: () => calls.serveLine(),
    afterLoss: () => calls.room(),
    places: () => places,
  });
  if (downstream !== null)
    places = new Places(faults, downstream, future, (run) => runs.end(run, "failed"));
  const calls = new Calls(scenario, future, fleet, runs);
  fleet.begin();

  const { autoscaler } = platform;
  const scaler =
    autoscaler.kind === "target" ? new Scaler(scenario, autoscaler, fleet.processorsOfOne) : null;
  if (autoscaler.kind === "target") {
    const look = () => {
      const ready = fleet.able.filter((one) => one.ready).length;
      const kept = fleet.alive.filter((one) => one.provisioned).length;
      fleet.fit(scaler?.wanted(future.now, ready, fleet.able.length, kept) ?? 0);
      future.set(future.now + autoscaler.every, "look", look);
    };
    future.set(autoscaler.every, "look", look);
  }

  let losses = 0;
  for (const one of scenario.interventions.toSorted((a, b) => a.at - b.at)) {
    if (one.kind === "deployment") future.set(one.at, "change", () => fleet.deploy());
    if (one.kind === "provisioned") future.set(one.at, "change", () => fleet.keep(one.count));
    if (one.kind === "lose") {
      const index = losses++;
      future.set(one.at, "change", () => fleet.lose(one.share, index));
    }
  }

  const time = { alive: 0, busy: 0, idle: 0, starting: 0, held: 0 };
  const sources = sourcesOf(scenario, new Budget(reportLimits(scenario)));
  for (;;) {
    const next = future.next;
    const source = earliest(sources);
    const at = Math.min(next?.at ?? horizon, source?.at ?? horizon, horizon);
    spend(at);
    if (next !== null && next.at <= horizon && next.at <= (source?.at ?? next.at)) {
      future.drop(next);
      next.act();
    } else if (source !== null && source.at <= horizon) {
      const { part, index, duration } = source;
      source.advance();
      calls.arrive(part, index, duration);
    } else break;
  }

  /** Time passes until then, and nothing changes meanwhile. */
  function spend(at: Micros): void {
    const span = at - future.now;
    if (span <= 0) return;
    let processors = 0;
    let requests = calls.line.length;
    for (const { ready, running, waiting, processors: its } of fleet.alive) {
      time.alive += span;
      time[!ready ? "starting" : running.length > 0 ? "busy" : "idle"] += span;
      processors += its.busy;
      requests += running.length + waiting.length;
    }
    time.held += span * (places?.held ?? 0);
    scaler?.remember({ from: future.now, to: at, requests, processors });
    future.now = at;
  }

  const { requests } = calls;
  const count = (is: (request: Request) => boolean) => requests.filter(is).length;
  const completed = requests.filter(({ outcome }) => outcome === "completed");
  const latency = (list: readonly Request[]) =>
    sorted(list.map(({ arrivedAt, endedAt }) => endedAt - arrivedAt));
  const all = latency(completed);
  return {
    requests: {
      arrived: requests.length,
      completed: completed.length,
      warm: count(({ start }) => start === "warm"),
      cold: count(({ start }) => start === "cold"),
      waited: count(({ start }) => start === "waited"),
      throttled: count(({ outcome }) => outcome === "throttled"),
      timedOut: count(({ outcome }) => outcome === "timedOut"),
      failed: count(({ outcome }) => outcome === "failed"),
      deadLettered: count(({ outcome }) => outcome === "deadLettered"),
      inFlight: count(({ outcome }) => outcome === null),
      retried: calls.triedAgain,
      clientRetries: calls.clientRetries,
      gaveUp: calls.gaveUp,
    },
    latencyMs: {
      mean: all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length) / 1000,
      ...percentiles(all),
    },
    coldLatencyMs: percentiles(latency(completed.filter(({ start }) => start === "cold"))),
    warmLatencyMs: percentiles(latency(completed.filter(({ start }) => start === "warm"))),
    queueWaitMs: percentiles(sorted(calls.waits)),
    instances: {
      created: fleet.created,
      peak: fleet.peak,
      peakBusy,
      mean: time.alive / horizon,
      meanBusy: time.busy / horizon,
      meanIdle: time.idle / horizon,
      meanStarting: time.starting / horizon,
    },
    downstream: {
      waited: places?.waited ?? 0,
      refused: places?.refused ?? 0,
      peak: places?.peak ?? 0,
      meanBusy: time.held / horizon,
    },
  };
}

function earliest(sources: readonly Source[]): Source | null {
  let first: Source | null = null;
  for (const one of sources) if (first === null || one.at < first.at) first = one;
  return first;
}

function sorted(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}

function percentiles(values: readonly number[]) {
  const at = (share: number) => percentile(values, share) / 1000;
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: (values.at(-1) ?? 0) / 1000 };
}
