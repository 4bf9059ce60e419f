// Giving a request an instance, and running it there. When each of it is due is the engine's business;
// what becomes of requests that get no instance or no result is in unserved.

import { UniformByTry } from "../random/by-try";
import { type Micros, never, type Scenario } from "../scenario";
import type { Source } from "../traffic/source";
import { vcpusOfInstance } from "../vcpus";
import type { Billing } from "./billing";
import { Faults } from "./faults";
import type { Fleet } from "./fleet";
import { type ShortOf, shortOfNothing, shortOfRequests, shortOfScaler } from "./growth";
import { MessageQueue } from "./message-queue";
import type { Recorder } from "./recorder";
import { completed, cutOff, failed, lost, type RunEnd } from "./run-ends";
import { hasStages, Stages } from "./stages";
import { Bucket } from "./structures/bucket";
import { EventHeap } from "./structures/event-heap";
import type { IdleHistogram } from "./structures/idle-histogram";
import { RequestPool } from "./structures/request-pool";
import type { WaitingLine } from "./structures/waiting-line";
import type { Tally } from "./tally";
import { Unserved } from "./unserved";

/** A duration that says the run ends by its timeout. */
const isCutOff = -1;
/** Indices into `starts`. */
const warm = 1;
const waited = 2;
const cold = 3;

export class Serving {
  /** Ends of runs or of their stages by request; starts that are over by -1 - slot. */
  readonly ends = new EventHeap();
  declare readonly pool: RequestPool;
  declare readonly unserved: Unserved;
  /** null: how long a run takes is known when it begins. */
  declare readonly stages: Stages | null;
  /** null: no queue is read. */
  declare readonly queue: MessageQueue | null;
  declare readonly faults: Faults;
  /** Processors at work, where a scaler looks at them. */
  get processorsBusy(): number {
    return this.stages?.processors?.busy ?? 0;
  }
  declare private readonly line: WaitingLine;
  private limit: ShortOf = shortOfNothing;
  declare private readonly fleet: Fleet;
  declare private readonly tally: Tally;
  declare private readonly billing: Billing;
  declare private readonly recorder: Recorder | null;
  declare private readonly histogram: IdleHistogram | null;
  /** Nothing but the two first outcomes can befall a request that got an instance, or it is throttled. */
  declare private readonly simple: boolean;
  declare private readonly rate: Bucket | null;
  declare private readonly errors: UniformByTry;
  declare private readonly timeout: Micros;
  declare private readonly cpu: number;
  declare private readonly alone: number;
  declare private readonly firstRunFactor: number;

  constructor(
    scenario: Scenario,
    fleet: Fleet,
    tally: Tally,
    billing: Billing,
    recorder: Recorder | null,
  ) {
    const { invocation, platform } = scenario;
    this.pool = new RequestPool(tally.budget.limits.rows);
    this.fleet = fleet;
    this.tally = tally;
    this.billing = billing;
    this.recorder = recorder;
    this.queue = invocation.kind === "queue" ? new MessageQueue(invocation, this.pool) : null;
    this.unserved = new Unserved(scenario, this.queue, this.pool, fleet, tally, recorder);
    this.faults = new Faults(scenario, tally.budget);
    this.stages = hasStages(scenario)
      ? new Stages(scenario, this.pool, tally, this.ends, recorder, this.endRun.bind(this))
      : null;
    fleet.stages = this.stages;
    this.histogram = fleet.keepAlive.histogram;
    this.simple = isSimple(scenario);
    this.line = this.unserved.line;
    const { requestsPerSecond: rate } = platform;
    this.rate = rate === null ? null : new Bucket({ burst: rate, refill: rate, every: 1_000_000 });
    this.errors = new UniformByTry(scenario.seed, "errors");
    this.timeout = scenario.function.timeout;
    this.cpu = scenario.function.cpu;
    this.alone = Math.min(1, vcpusOfInstance(platform, scenario.function.memoryMb) ?? never);
    this.firstRunFactor = platform.firstRunFactor;
  }

  /** Requests under way: on instances, or waiting for one. */
  get load(): number {
    return this.fleet.slotsUsed + this.line.length;
  }

  /** A new instance, ready after its cold start. */
  start(now: Micros, provisioned: boolean): number {
    const slot = this.fleet.create(now, provisioned);
    this.ends.push(this.fleet.readyAt[slot] as number, -1 - slot);
    return slot;
  }

  arrive(source: Source): void {
    const now = source.at;
    const { pool, tally, fleet } = this;
    const request = pool.take();
    pool.arrivedAt[request] = now;
    pool.duration[request] = source.duration;
    pool.number[request] = tally.arrived;
    pool.billedStart[request] = 0;
    if (!this.simple) pool.reset(request, source.part, source.index);
    this.recorder?.arrived(tally.arrived, now);
    tally.arrived++;
    if (this.histogram !== null) {
      this.histogram.wake(now);
      fleet.rescheduled = true;
    }
    if (this.simple) this.admit(request);
    else this.receive(request);
  }

  /** The pause of a request is over. */
  wake(): void {
    const { now } = this.tally;
    const request = this.unserved.wake(now);
    if (request >= 0) this.receive(request);
  }

  /** The platform's reader goes on with its events, until it is refused again. */
  readEvents(): void {
    const { now } = this.tally;
    const { reader } = this.unserved;
    reader?.open();
    this.recorder?.readsAgain(now);
    while (reader?.isOpen) {
      const request = this.unserved.read(reader, now);
      if (request < 0) return;
      this.tally.budget.spend(1);
      this.admit(request);
    }
  }

  /** Something was due in the queue that is read. */
  advanceQueue(queue: MessageQueue): void {
    const { now } = this.tally;
    queue.advance(now);
    while (queue.hidden.top <= now) {
      const message = queue.hidden.pop();
      this.tally.retried++;
      this.recorder?.triedAgain(this.pool.number[message] as number, now);
      this.show(queue, message, now);
    }
    this.readQueue(queue);
  }

  /** A request, an event or a message has come, or come back. */
  private receive(request: number): void {
    const { now } = this.tally;
    const { queue } = this;
    const { reader } = this.unserved;
    if (queue !== null) {
      this.show(queue, request, now);
      this.readQueue(queue);
    } else if (reader !== null && !reader.isOpen) this.unserved.joinReader(reader, request, now);
    else this.admit(request);
  }

  private show(queue: MessageQueue, message: number, now: Micros): void {
    queue.show(message, now);
    this.recorder?.stands(this.pool.number[message] as number, now);
  }

  private readQueue(queue: MessageQueue): void {
    const { now } = this.tally;
    for (let leader = queue.take(now); leader >= 0; leader = queue.take(now)) {
      this.tally.budget.spend(1);
      this.recordRead(queue, leader, now);
      this.admit(leader);
    }
    this.recorder?.polls(now, queue.pollers.count, queue.pollers.changesAt);
    this.fleet.rescheduled = true;
  }

  private recordRead(queue: MessageQueue, leader: number, now: Micros): void {
    if (this.recorder === null) return;
    const { number } = this.pool;
    for (const one of queue.batchOf(leader))
      this.recorder.read(number[one] as number, now, number[leader] as number);
  }

  private admit(request: number): void {
    if (this.rate !== null && !this.rate.take(this.tally.now))
      this.unserved.refuse(request, this.tally.now, shortOfRequests);
    else if (this.line.length > 0 || !this.place(request))
      this.unserved.turnAway(request, this.tally.now, this.limit);
  }

  /** Places waiting requests, first in first out, as long as there is room. */
  serveQueue(): void {
    const { now } = this.tally;
    const { line } = this;
    if (line.length === 0) return;
    while (line.length > 0 && this.place(line.first)) line.leave();
    this.unserved.lineChanged(now);
  }

  /** Gives the request an instance, by the order of choice; false if it is full, and `limit` says why. */
  private place(request: number): boolean {
    const fleet = this.fleet;
    let slot = fleet.provisionedCount > 0 ? fleet.freeProvisioned.first() : -1;
    if (slot < 0) slot = fleet.free.first();
    if (slot < 0 && fleet.spareCount > 0) slot = fleet.freeSpare.first();
    if (slot < 0) return this.placeElsewhere(request);
    if (this.recorder !== null) this.recordWarm(this.recorder, request, slot);
    if (this.simple) {
      this.pool.start[request] = warm;
      this.tally.warm++;
    } else {
      const start = (this.pool.queuedAt[request] as number) >= 0 ? waited : warm;
      if (this.queue === null) this.countPlaced(request, start);
      else for (const one of this.queue.batchOf(request)) this.countPlaced(one, start);
    }
    fleet.occupy(slot);
    this.begin(request, slot);
    return true;
  }

  /** No ready instance has a slot free. */
  private placeElsewhere(request: number): boolean {
    const { now } = this.tally;
    const { pool, fleet, recorder } = this;
    let slot = fleet.freeStarting.first();
    if (slot >= 0) {
      const readyAt = fleet.readyAt[slot] as number;
      for (const one of this.ofBatch(request)) {
        recorder?.waited(pool.number[one] as number, fleet.number[slot] as number, now, readyAt);
        this.countPlaced(one, waited);
      }
    } else {
      this.limit = fleet.growsOnDemand ? fleet.growth.take(fleet.able, now) : shortOfScaler;
      if (this.limit !== shortOfNothing) return false;
      for (const one of this.ofBatch(request)) {
        recorder?.cold(pool.number[one] as number, this.tally.created, now, fleet);
        this.countPlaced(one, cold);
      }
      slot = this.start(now, false);
      pool.billedStart[request] = fleet.billedStart[slot] as number;
    }
    fleet.occupyStarting(slot, request);
    return true;
  }

  private ofBatch(request: number): readonly number[] {
    return this.queue === null ? [request] : this.queue.batchOf(request);
  }

  private recordWarm(recorder: Recorder, request: number, slot: number): void {
    const { fleet, tally, pool } = this;
    const since = fleet.restingSince(slot);
    const number = fleet.number[slot] as number;
    const { now } = tally;
    if (this.queue === null)
      recorder.warm(pool.number[request] as number, number, now, since, fleet.idleCount);
    else
      for (const one of this.queue.batchOf(request))
        recorder.warm(pool.number[one] as number, number, now, since, fleet.idleCount);
  }

  /** It is among the warm, cold or waited by the first try that got an instance. */
  private countPlaced(request: number, start: number): void {
    const { pool, tally } = this;
    if (!this.simple) {
      this.unserved.reader?.gotInstance();
      const since = this.queue === null ? pool.queuedAt[request] : pool.seenAt[request];
      if ((since as number) >= 0) tally.queueWaits.add(tally.now - (since as number));
      if ((pool.start[request] as number) > 0) return;
    }
    pool.start[request] = start;
    if (start === cold) tally.cold++;
    else if (start === waited) tally.waited++;
    else tally.warm++;
  }

  private begin(request: number, slot: number): void {
    const { now } = this.tally;
    const { pool, fleet } = this;
    const isFirst = this.firstRunFactor !== 1 && fleet.takeFirstRun(slot);
    pool.startedAt[request] = now;
    pool.instance[request] = slot;
    fleet.begin(slot);
    if (this.stages !== null) {
      if (this.recorder !== null) this.recordRun(this.recorder, request, never);
      this.stages.begin(request, isFirst);
      return;
    }
    let duration = pool.duration[request] as number;
    if (this.cpu > 0) duration = this.lengthOf(request, duration, isFirst);
    else if (isFirst) duration = Math.round(duration * this.firstRunFactor);
    if (duration > this.timeout) {
      duration = this.timeout;
      pool.duration[request] = isCutOff;
    }
    if (this.recorder !== null) this.recordRun(this.recorder, request, now + duration);
    this.ends.push(now + duration, request);
  }

  /** How long a run takes that waits first and then computes without others. */
  private lengthOf(request: number, duration: Micros, isFirst: boolean): Micros {
    const { now } = this.tally;
    const { pool, alone } = this;
    const computing = Math.round(duration * this.cpu);
    const waits = duration - computing;
    const work = isFirst ? Math.round(computing * this.firstRunFactor) : computing;
    const computes = Math.round(work / alone);
    const done = Math.max(0, this.timeout - waits) * alone;
    this.recorder?.willCompute(pool.number[request] as number, now + waits);
    pool.work[request] = work;
    pool.left[request] = waits + computes > this.timeout ? Math.max(0, work - done) : 0;
    return waits + computes;
  }

  private recordRun(recorder: Recorder, request: number, until: Micros): void {
    const { number } = this.pool;
    const { now } = this.tally;
    if (this.queue === null) recorder.runs(number[request] as number, now, until);
    else
      for (const one of this.queue.batchOf(request))
        recorder.runs(number[one] as number, now, until);
  }

  /** A cold start is over. */
  becomeReady(slot: number): void {
    const { now } = this.tally;
    const fleet = this.fleet;
    for (const request of fleet.becomeReady(slot, now)) this.begin(request, slot);
    if (fleet.isRetiring(slot)) fleet.endIfEmpty(slot, now);
    else if ((fleet.used[slot] as number) < fleet.perInstance) {
      fleet.offer(slot);
      this.serveQueue();
      if ((fleet.used[slot] as number) > 0) return;
      // Started ahead of need: it is kept until the need is past.
      const loaded = Math.max(now, this.histogram?.loadUntil ?? 0);
      fleet.rest(slot, fleet.isScaled ? fleet.keptUntil(slot) : loaded);
    }
  }

  /** The earliest run ends, or a stage of it. */
  finish(): void {
    if (this.stages !== null) {
      this.stages.due(this.ends.take());
      this.ends.close();
    } else {
      const request = this.ends.pop();
      const cut = (this.pool.duration[request] as number) === isCutOff;
      this.endRun(request, cut ? cutOff : completed);
    }
  }

  private endRun(request: number, how: RunEnd): void {
    const { now } = this.tally;
    const { pool, fleet, stages } = this;
    if (stages !== null) stages.stop(request);
    const slot = pool.instance[request] as number;
    const run = now - (pool.startedAt[request] as number);
    fleet.vacate(slot);
    const computed = this.cpu > 0 ? this.computedBy(request) : 0;
    const start = pool.billedStart[request] as number;
    this.billing.run(run, start, fleet.isProvisioned(slot), computed);
    this.recorder?.billed(pool.number[request] as number, computed);
    if (how === cutOff) fleet.stopAfterTimeout(slot, now);
    if (this.queue !== null) this.endBatch(this.queue, request, slot, how);
    else this.endTry(request, slot, this.faults.errors === 0 ? how : this.seenAs(request, how));
    this.vacated(slot);
  }

  private computedBy(request: number): Micros {
    const { work, left } = this.pool;
    return Math.round((work[request] as number) - (left[request] as number));
  }

  /** A slot of the instance is free. */
  private vacated(slot: number): void {
    const { fleet, queue } = this;
    const retires = fleet.isRetiring(slot);
    if (retires) fleet.endIfEmpty(slot, this.tally.now);
    else fleet.offer(slot);
    if (this.line.length > 0) this.serveQueue();
    if (queue !== null) {
      if (!retires) fleet.emptied = slot;
      this.readQueue(queue);
      fleet.emptied = -1;
    }
    if (retires || (fleet.used[slot] as number) > 0) return;
    fleet.closeBusy(slot);
    this.rest(slot);
  }

  /** Of the messages of a batch that failed all are seen again, or those of which the function says so. */
  private endBatch(queue: MessageQueue, leader: number, slot: number, how: RunEnd): void {
    const ofAll = this.seenAs(leader, how);
    for (const message of queue.done(leader))
      this.endTry(
        message,
        slot,
        queue.config.partial && how === completed ? this.seenAs(message, how) : ofAll,
      );
  }

  /** A run that came to its end may have failed. */
  private seenAs(request: number, how: RunEnd): RunEnd {
    const share = this.faults.errors;
    if (how !== completed || share === 0) return how;
    const { source, tries, index } = this.pool;
    const draw = this.errors.draw(
      source[request] as number,
      tries[request] as number,
      index[request] as number,
    );
    return draw < share ? failed : completed;
  }

  private endTry(request: number, slot: number, how: RunEnd): void {
    if (how === completed) this.complete(request, slot);
    else this.fail(request, how);
  }

  private complete(request: number, slot: number): void {
    const { now } = this.tally;
    const { pool, tally } = this;
    const latency = now - (pool.arrivedAt[request] as number);
    tally.digest.add(now, latency, this.fleet.number[slot] as number);
    tally.completed++;
    tally.latency.add(latency);
    const start = pool.start[request] as number;
    if (start === warm) tally.warmLatencies.add(latency);
    else if (start === cold) tally.coldLatencies.add(latency);
    else tally.waitedLatencies.add(latency);
    this.recorder?.settled(pool.number[request] as number, now, "completed");
    pool.release(request);
  }

  /** Instances are gone at once, and with them what runs or waits there. */
  lose(slots: readonly number[]): void {
    const { now } = this.tally;
    const { fleet } = this;
    const { budget } = this.tally;
    const provisioned = slots.filter(
      (slot) => fleet.isProvisioned(slot) && !fleet.isRetiring(slot),
    );
    for (const slot of slots) fleet.lose(slot);
    const numbers = slots.map((slot) => fleet.number[slot]);
    budget.spend(this.pool.inUse);
    const running = this.runsOn(new Set(slots));
    for (const _ of provisioned) this.start(now, true);
    for (const request of running) this.endRun(request, lost);
    for (const [n, slot] of slots.entries()) {
      // A slot whose instance went with its last run may be another's by now.
      if (fleet.isGone(slot) || fleet.number[slot] !== numbers[n]) continue;
      for (const request of fleet.takeWaiting(slot)) this.loseWaiting(request);
      fleet.endIfEmpty(slot, now);
    }
    this.serveQueue();
    if (this.queue !== null) this.readQueue(this.queue);
  }

  /** The runs on these instances, in order of arrival; what is due of them and of the instances is called off. */
  private runsOn(slots: ReadonlySet<number>): readonly number[] {
    const { pool, ends, stages } = this;
    const isThere = (request: number) => slots.has(pool.instance[request] as number);
    const all = stages === null ? [...ends.refs].filter((ref) => ref >= 0) : stages.running;
    const runs = all.filter(isThere);
    ends.removeIf((ref) => (ref >= 0 ? isThere(ref) : slots.has(-1 - ref)));
    return [...runs].sort((a, b) => (pool.number[a] as number) - (pool.number[b] as number));
  }

  private loseWaiting(request: number): void {
    const { queue } = this;
    const all = queue === null ? [request] : queue.done(request);
    for (const one of all) this.fail(one, lost);
  }

  private fail(request: number, how: RunEnd): void {
    const { now } = this.tally;
    this.recorder?.failed(this.pool.number[request] as number, now, how);
    this.unserved.ended(request, now, how === cutOff ? "timed-out" : "failed");
  }

  private rest(slot: number): void {
    this.fleet.rest(slot, this.fleet.keptUntil(slot));
    if (this.histogram !== null) this.mayUnload(this.histogram, slot);
  }

  private mayUnload(histogram: IdleHistogram, slot: number): void {
    const { fleet } = this;
    const { now } = this.tally;
    if (fleet.busyCount > 0 || this.pool.inUse > 0) return;
    // The function has nothing to do: its last instance may be unloaded at once.
    if (histogram.rest(now) && !fleet.isProvisioned(slot)) fleet.retire(slot, now, "unloaded");
    fleet.rescheduled = true;
  }
}

/** A request that is given an instance is completed or timed out there; one that is given none is throttled. */
function isSimple(scenario: Scenario): boolean {
  const { invocation, platform, function: own, interventions } = scenario;
  return (
    invocation.kind === "sync" &&
    platform.whenFull.kind === "throttle" &&
    platform.autoscaler.kind === "per-request" &&
    scenario.clients === null &&
    own.errors === 0 &&
    !interventions.some(({ kind }) => kind === "errors" || kind === "lose") &&
    !hasStages(scenario)
  );
}
