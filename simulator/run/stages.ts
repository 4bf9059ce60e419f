// What a run does between its beginning and its end: it waits, it asks for a place downstream and holds it, it
// computes on the processors of its instance; and it is cut off at its timeout, wherever it is. What an end means
// for the request and the instance is for serving.

import { type Micros, never, type Scenario } from "../scenario";
import { vcpusOfInstance } from "../vcpus";
import { Downstream } from "./downstream";
import { Processors } from "./processors";
import type { Recorder } from "./recorder";
import { completed, cutOff, type RunEnd, unplaced } from "./run-ends";
import type { EventHeap } from "./structures/event-heap";
import type { RequestPool } from "./structures/request-pool";
import { SlotList } from "./structures/slot-list";
import type { Tally } from "./tally";

/** What is due next of a run. */
const waiting = 1;
const holding = 2;
const last = 3;
const cut = 4;
const refused = 5;
/** Not set in `ends`: it stands in line, it computes on shared processors. */
const inLine = 6;
const computing = 7;

export class Stages {
  /** Every run with when it is cut off, in the order they began, which is that of these instants. */
  readonly cuts = new SlotList(false);
  declare readonly downstream: Downstream | null;
  /** null: how long a run computes is known when it begins. */
  declare readonly processors: Processors | null;
  declare private readonly pool: RequestPool;
  declare private readonly tally: Tally;
  declare private readonly ends: EventHeap;
  declare private readonly recorder: Recorder | null;
  declare private readonly finish: (request: number, how: RunEnd) => void;
  declare private readonly cpu: number;
  declare private readonly alone: number;
  declare private readonly timeout: Micros;
  declare private readonly firstRunFactor: number;

  constructor(
    scenario: Scenario,
    pool: RequestPool,
    tally: Tally,
    ends: EventHeap,
    recorder: Recorder | null,
    finish: (request: number, how: RunEnd) => void,
  ) {
    const vcpus = vcpusOfInstance(scenario.platform, scenario.function.memoryMb) ?? never;
    this.pool = pool;
    this.tally = tally;
    this.ends = ends;
    this.recorder = recorder;
    this.finish = finish;
    this.cpu = scenario.function.cpu;
    this.alone = Math.min(1, vcpus);
    this.timeout = scenario.function.timeout;
    this.firstRunFactor = scenario.platform.firstRunFactor;
    this.downstream =
      scenario.downstream && new Downstream(scenario.downstream, scenario, pool, tally);
    this.processors = areShared(scenario) ? new Processors(vcpus, pool, tally) : null;
  }

  begin(request: number, isFirst: boolean): void {
    const { pool } = this;
    const { now } = this.tally;
    const duration = pool.duration[request] as number;
    const work = Math.round(this.cpu * duration);
    const factor = isFirst ? this.firstRunFactor : 1;
    const wait = this.cpu > 0 ? duration - work : Math.round(duration * factor);
    pool.work[request] = Math.round(work * factor);
    pool.left[request] = pool.work[request] as number;
    pool.computesAt[request] = -1;
    const cutAt = now + this.timeout;
    pool.cutAt[request] = cutAt;
    this.cuts.add(request, cutAt);
    this.go(request, now + wait, waiting);
  }

  /** What was set in `ends` has come. */
  due(request: number): void {
    switch (this.pool.stage[request] as number) {
      case waiting:
        this.waited(request);
        break;
      case holding:
        this.held(request);
        break;
      case last:
        this.pool.left[request] = 0;
        this.finish(request, completed);
        break;
      case cut:
        this.finish(request, cutOff);
        break;
      case refused:
        this.finish(request, unplaced);
    }
  }

  /** Every run, in the order they began. */
  get running(): readonly number[] {
    return this.cuts.all;
  }

  /** What was due and is not in `ends`: a run has computed, has waited in line long enough, or is cut off. */
  dueElsewhere(): void {
    const { processors, downstream } = this;
    const { now } = this.tally;
    if (processors !== null && processors.ends.top === now) {
      const request = processors.finish();
      this.pool.left[request] = 0;
      this.pool.stage[request] = last;
      this.finish(request, completed);
    } else if (downstream !== null && downstream.line.top === now) {
      downstream.refused++;
      this.finish(downstream.line.first(), unplaced);
    } else this.finish(this.cuts.first(), cutOff);
  }

  /** The run is over, however it ended: it stops to compute and to stand in line, and gives its place back. */
  stop(request: number): void {
    const { pool, processors, downstream } = this;
    const stage = pool.stage[request] as number;
    pool.stage[request] = 0;
    this.cuts.remove(request);
    if (stage === computing && processors !== null) {
      pool.left[request] = processors.leave(request, pool.instance[request] as number);
    } else if (stage === cut && (pool.computesAt[request] as number) >= 0) {
      const done = (this.tally.now - (pool.computesAt[request] as number)) * this.alone;
      pool.left[request] = Math.max(0, (pool.work[request] as number) - done);
    }
    if (downstream === null) return;
    if (stage === inLine) downstream.leaveLine(request);
    if ((pool.holds[request] as number) === 0) return;
    pool.holds[request] = 0;
    this.giveBack(downstream);
  }

  /** An instance has become ready; whether it has got a place for itself. */
  instanceReady(slot: number): boolean {
    const { downstream } = this;
    if (!downstream?.byInstance || !downstream.take()) return false;
    downstream.connect(slot);
    return true;
  }

  instanceGone(slot: number): void {
    const { downstream } = this;
    if (downstream?.disconnect(slot)) this.giveBack(downstream);
  }

  private go(request: number, at: Micros, stage: number): void {
    const { pool } = this;
    const cutAt = pool.cutAt[request] as number;
    if (at > cutAt) this.set(request, cutAt, cut);
    else if (at > this.tally.now || stage === last) this.set(request, at, stage);
    else if (stage === waiting) this.waited(request);
    else this.held(request);
  }

  private set(request: number, at: Micros, stage: number): void {
    this.pool.stage[request] = stage;
    this.ends.push(at, request);
  }

  private waited(request: number): void {
    const { downstream } = this;
    if (downstream === null) this.compute(request);
    else this.ask(downstream, request);
  }

  private ask(downstream: Downstream, request: number): void {
    const { pool, recorder } = this;
    const { now } = this.tally;
    const slot = pool.instance[request] as number;
    recorder?.asks(pool.number[request] as number, now, downstream.held, downstream.inLine);
    if (downstream.byInstance && downstream.hasConnection(slot)) this.hold(downstream, request);
    else if (downstream.take()) this.got(downstream, request);
    else if (downstream.maxWait === null || downstream.refuses) {
      downstream.refused++;
      this.set(request, now, refused);
    } else {
      pool.stage[request] = inLine;
      downstream.joinLine(request, now + downstream.maxWait);
    }
  }

  private got(downstream: Downstream, request: number): void {
    const { pool } = this;
    if (!downstream.byInstance) {
      pool.holds[request] = 1;
      this.hold(downstream, request);
      return;
    }
    const slot = pool.instance[request] as number;
    downstream.connect(slot);
    this.recorder?.connects(pool.number[request] as number, this.tally.now);
    this.hold(downstream, request);
    // Its other runs in line go on with the connection that it has now.
    for (const one of downstream.waitersOf(slot)) {
      downstream.leaveLine(one);
      this.hold(downstream, one);
    }
  }

  private hold(downstream: Downstream, request: number): void {
    const { now } = this.tally;
    this.recorder?.holds(this.pool.number[request] as number, now);
    this.go(request, now + downstream.timeOf(request), holding);
  }

  private held(request: number): void {
    const { pool, downstream } = this;
    if (downstream !== null && (pool.holds[request] as number) === 1) {
      pool.holds[request] = 0;
      this.giveBack(downstream);
    }
    this.compute(request);
  }

  private giveBack(downstream: Downstream): void {
    downstream.giveBack();
    const next = downstream.takeForFirst();
    if (next >= 0) this.got(downstream, next);
  }

  private compute(request: number): void {
    const { pool, processors, recorder } = this;
    const { now } = this.tally;
    const work = pool.work[request] as number;
    const slot = pool.instance[request] as number;
    if (work > 0)
      recorder?.computes(pool.number[request] as number, now, processors?.computingOn(slot) ?? 0);
    pool.computesAt[request] = now;
    if (processors === null || work === 0) {
      this.go(request, now + Math.round(work / this.alone), last);
      return;
    }
    pool.stage[request] = computing;
    processors.start(request, slot, work);
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
