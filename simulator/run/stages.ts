// What a run does between its beginning and its end: it waits, it asks for a place downstream and holds it, it
// computes on the processors of its instance; and it is cut off at its timeout, wherever it is. What an end means
// for the request and the instance is for serving.

import { type Micros, never, type Scenario } from "../scenario";
import { vcpusOfInstance } from "../vcpus";
import type { Budget } from "./budget";
import { Downstream } from "./downstream";
import { Processors } from "./processors";
import type { Recorder } from "./recorder";
import { completed, cutOff, type RunEnd, unplaced } from "./run-ends";
import type { EventHeap } from "./structures/event-heap";
import type { RequestPool } from "./structures/request-pool";
import { SlotList } from "./structures/slot-list";

/** What is due next of a run. */
const waiting = 1;
const holding = 2;
const last = 3;
const cut = 4;
const refused = 5;
/** Not set in `ends`: it stands in line, it computes on shared processors. */
const inLine = 6;
const computing = 7;

/** Tells whoever sizes the fleet that so many more processors are at work, or fewer. */
type OnLoad = (more: number) => void;

export class Stages {
  /** Every run with when it is cut off, in the order they began, which is that of these instants. */
  private readonly cuts = new SlotList(false);
  declare readonly downstream: Downstream | null;
  /** null: how long a run computes is known when it begins. */
  declare readonly processors: Processors | null;
  onLoad: OnLoad | null = null;
  declare private readonly pool: RequestPool;
  declare private readonly ends: EventHeap;
  declare private readonly recorder: Recorder | null;
  declare private readonly finish: (request: number, now: Micros, how: RunEnd) => void;
  declare private readonly cpu: number;
  declare private readonly alone: number;
  declare private readonly timeout: Micros;
  declare private readonly firstRunFactor: number;

  constructor(
    scenario: Scenario,
    pool: RequestPool,
    ends: EventHeap,
    budget: Budget,
    recorder: Recorder | null,
    finish: (request: number, now: Micros, how: RunEnd) => void,
  ) {
    const vcpus = vcpusOfInstance(scenario.platform, scenario.function.memoryMb) ?? never;
    this.pool = pool;
    this.ends = ends;
    this.recorder = recorder;
    this.finish = finish;
    this.cpu = scenario.function.cpu;
    this.alone = Math.min(1, vcpus);
    this.timeout = scenario.function.timeout;
    this.firstRunFactor = scenario.platform.firstRunFactor;
    this.downstream =
      scenario.downstream && new Downstream(scenario.downstream, scenario, pool, budget);
    this.processors = areShared(scenario) ? new Processors(vcpus, pool) : null;
  }

  /** When something is due that is not in `ends`. */
  get top(): Micros {
    const { processors, downstream } = this;
    const computed = processors === null ? never : processors.ends.top;
    const waited = downstream === null ? never : downstream.line.top;
    return Math.min(computed, waited, this.cuts.top);
  }

  begin(request: number, now: Micros, isFirst: boolean): void {
    const { pool } = this;
    const duration = pool.duration[request] as number;
    const work = Math.round(this.cpu * duration);
    const factor = isFirst ? this.firstRunFactor : 1;
    const wait = this.cpu > 0 ? duration - work : Math.round(duration * factor);
    pool.work[request] = Math.round(work * factor);
    pool.left[request] = pool.work[request] as number;
    pool.computesAt[request] = -1;
    pool.cutAt[request] = now + this.timeout;
    this.cuts.add(request, now + this.timeout);
    this.go(request, now + wait, waiting, now);
  }

  /** What was set in `ends` has come. */
  due(request: number, now: Micros): void {
    switch (this.pool.stage[request] as number) {
      case waiting:
        this.waited(request, now);
        break;
      case holding:
        this.held(request, now);
        break;
      case last:
        this.pool.left[request] = 0;
        this.finish(request, now, completed);
        break;
      case cut:
        this.finish(request, now, cutOff);
        break;
      case refused:
        this.finish(request, now, unplaced);
    }
  }

  /** Every run, in the order they began. */
  get running(): readonly number[] {
    return this.cuts.all;
  }

  /** What was due at `top` and is not in `ends`: a run has computed, has waited in line long enough, or is cut off. */
  dueElsewhere(now: Micros): void {
    const { processors, downstream } = this;
    if (processors !== null && processors.ends.top === now) {
      const slot = processors.ends.first();
      const before = processors.busyOn(slot);
      const request = processors.finish(slot, now);
      this.onLoad?.(processors.busyOn(slot) - before);
      this.pool.left[request] = 0;
      this.pool.stage[request] = last;
      this.finish(request, now, completed);
    } else if (downstream !== null && downstream.line.top === now) {
      downstream.refused++;
      this.finish(downstream.line.first(), now, unplaced);
    } else this.finish(this.cuts.first(), now, cutOff);
  }

  /** The run is over, however it ended: it stops to compute and to stand in line, and gives its place back. */
  stop(request: number, now: Micros): void {
    const { pool, processors, downstream } = this;
    const stage = pool.stage[request] as number;
    pool.stage[request] = 0;
    this.cuts.remove(request);
    if (stage === computing && processors !== null) {
      const slot = pool.instance[request] as number;
      const before = processors.busyOn(slot);
      pool.left[request] = processors.leave(request, slot, now);
      this.onLoad?.(processors.busyOn(slot) - before);
    } else if (stage === cut && (pool.computesAt[request] as number) >= 0) {
      const done = (now - (pool.computesAt[request] as number)) * this.alone;
      pool.left[request] = Math.max(0, (pool.work[request] as number) - done);
    }
    if (downstream === null) return;
    if (stage === inLine) downstream.leaveLine(request);
    if ((pool.holds[request] as number) === 0) return;
    pool.holds[request] = 0;
    this.giveBack(downstream, now);
  }

  /** An instance has become ready; whether it has got a place for itself. */
  instanceReady(slot: number, now: Micros): boolean {
    const { downstream } = this;
    if (!downstream?.byInstance || !downstream.take(now)) return false;
    downstream.connect(slot);
    return true;
  }

  instanceGone(slot: number, now: Micros): void {
    const { downstream } = this;
    if (downstream?.disconnect(slot)) this.giveBack(downstream, now);
  }

  private go(request: number, at: Micros, stage: number, now: Micros): void {
    const { pool } = this;
    const cutAt = pool.cutAt[request] as number;
    if (at > cutAt) this.set(request, cutAt, cut);
    else if (at > now || stage === last) this.set(request, at, stage);
    else if (stage === waiting) this.waited(request, now);
    else this.held(request, now);
  }

  private set(request: number, at: Micros, stage: number): void {
    this.pool.stage[request] = stage;
    this.ends.push(at, request);
  }

  private waited(request: number, now: Micros): void {
    const { downstream } = this;
    if (downstream === null) this.compute(request, now);
    else this.ask(downstream, request, now);
  }

  private ask(downstream: Downstream, request: number, now: Micros): void {
    const { pool, recorder } = this;
    const slot = pool.instance[request] as number;
    recorder?.asks(pool.number[request] as number, now, downstream.held, downstream.inLine);
    if (downstream.byInstance && downstream.hasConnection(slot))
      this.hold(downstream, request, now);
    else if (downstream.take(now)) this.got(downstream, request, now);
    else if (downstream.maxWait === null || downstream.refuses) {
      downstream.refused++;
      this.set(request, now, refused);
    } else {
      pool.stage[request] = inLine;
      downstream.joinLine(request, now + downstream.maxWait);
    }
  }

  private got(downstream: Downstream, request: number, now: Micros): void {
    const { pool } = this;
    if (!downstream.byInstance) {
      pool.holds[request] = 1;
      this.hold(downstream, request, now);
      return;
    }
    const slot = pool.instance[request] as number;
    downstream.connect(slot);
    this.recorder?.connects(pool.number[request] as number, now);
    this.hold(downstream, request, now);
    // Its other runs in line go on with the connection that it has now.
    for (const one of downstream.waitersOf(slot)) {
      downstream.leaveLine(one);
      this.hold(downstream, one, now);
    }
  }

  private hold(downstream: Downstream, request: number, now: Micros): void {
    this.recorder?.holds(this.pool.number[request] as number, now);
    this.go(request, now + downstream.timeOf(request), holding, now);
  }

  private held(request: number, now: Micros): void {
    const { pool, downstream } = this;
    if (downstream !== null && (pool.holds[request] as number) === 1) {
      pool.holds[request] = 0;
      this.giveBack(downstream, now);
    }
    this.compute(request, now);
  }

  private giveBack(downstream: Downstream, now: Micros): void {
    downstream.giveBack(now);
    const next = downstream.takeForFirst(now);
    if (next >= 0) this.got(downstream, next, now);
  }

  private compute(request: number, now: Micros): void {
    const { pool, processors, recorder } = this;
    const work = pool.work[request] as number;
    const slot = pool.instance[request] as number;
    if (work > 0)
      recorder?.computes(pool.number[request] as number, now, processors?.computingOn(slot) ?? 0);
    pool.computesAt[request] = now;
    if (processors === null || work === 0) {
      this.go(request, now + Math.round(work / this.alone), last, now);
      return;
    }
    const before = processors.busyOn(slot);
    pool.stage[request] = computing;
    processors.start(request, slot, work, now);
    this.onLoad?.(processors.busyOn(slot) - before);
  }
}

/** Whether a run has stages that are not known when it begins. */
export function hasStages(scenario: Scenario): boolean {
  return scenario.downstream !== null || areShared(scenario);
}

function areShared({ function: { cpu }, platform }: Scenario): boolean {
  if (cpu === 0) return false;
  const { autoscaler } = platform;
  const isWatched = autoscaler.kind === "target" && autoscaler.cpu !== null;
  return isWatched || (platform.vcpus !== null && platform.concurrencyPerInstance > 1);
}
