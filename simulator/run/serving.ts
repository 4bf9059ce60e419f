// What happens to a request: arriving, being given an instance, running, being full, waiting, being tried
// again. When each of it is due is the engine's business, and what befalls instances otherwise.

import type { Micros, Scenario } from "../scenario";
import type { Source } from "../traffic/source";
import type { Billing } from "./billing";
import { EventHeap } from "./event-heap";
import type { Fleet } from "./fleet";
import type { Preloading } from "./preloading";
import type { Recorder } from "./recorder";
import { RequestPool } from "./request-pool";
import { Retries } from "./retries";
import { ScalingBucket } from "./scaling-bucket";
import type { Tally } from "./tally";
import { WaitingLine } from "./waiting-line";

const never = Number.POSITIVE_INFINITY;
/** A duration that says the run ends by its timeout. */
const cutOff = -1;
const shortOfCap = 1;
const shortOfRate = 2;

export class Serving {
  /** Ends of runs by request; starts that are over by -1 - slot. */
  readonly ends = new EventHeap();
  readonly line: WaitingLine;
  readonly retries: Retries;
  /** When the scaling rate next allows an instance that a waiting request needs. */
  allowedAt = never;
  /** Something rare is due at another time than before. */
  stirred = true;
  private readonly pool = new RequestPool();
  private limit: typeof shortOfCap | typeof shortOfRate = shortOfCap;
  private readonly scenario: Scenario;
  private readonly fleet: Fleet;
  private readonly tally: Tally;
  private readonly billing: Billing;
  private readonly preloading: Preloading | null;
  private readonly recorder: Recorder | null;
  private readonly cap: number;
  private readonly perInstance: number;
  private readonly bucket: ScalingBucket | null;
  private readonly timeout: Micros;
  private readonly firstRunFactor: number;
  /** Neither queue nor retries: a request is placed once, on arrival, or never. */
  private readonly simple: boolean;

  constructor(
    scenario: Scenario,
    fleet: Fleet,
    tally: Tally,
    billing: Billing,
    preloading: Preloading | null,
    recorder: Recorder | null,
  ) {
    const { platform } = scenario;
    this.scenario = scenario;
    this.fleet = fleet;
    this.tally = tally;
    this.billing = billing;
    this.preloading = preloading;
    this.recorder = recorder;
    this.line = new WaitingLine(this.pool, platform.whenFull);
    this.retries = new Retries(scenario, this.pool);
    this.cap = platform.maxInstances ?? never;
    this.perInstance = platform.concurrencyPerInstance;
    this.bucket = platform.scaling === null ? null : new ScalingBucket(platform.scaling);
    this.timeout = scenario.function.timeout;
    this.firstRunFactor = platform.firstRunFactor;
    this.simple = scenario.invocation.kind === "sync" && platform.whenFull.kind === "throttle";
  }

  get inFlight(): number {
    return this.pool.inUse;
  }

  /** A new instance, ready after its cold start. */
  start(now: Micros, provisioned: boolean): number {
    const slot = this.fleet.create(now, provisioned);
    this.ends.push(this.fleet.readyAt[slot] as number, -1 - slot);
    if (this.fleet.ages.top < never) this.stirred = true;
    return slot;
  }

  arrive(source: Source): void {
    const now = source.at;
    const { pool, tally } = this;
    const request = pool.take();
    pool.arrivedAt[request] = now;
    pool.duration[request] = source.duration;
    pool.number[request] = tally.arrived;
    pool.billedStart[request] = 0;
    if (!this.simple) pool.reset(request, source.part, source.index);
    this.recorder?.arrived(tally.arrived, now);
    tally.arrived++;
    if (this.preloading !== null) this.wakeFunction(this.preloading, now);
    if (this.line.length > 0 || !this.place(request, now)) this.turnAway(request, now);
  }

  private wakeFunction(preloading: Preloading, now: Micros): void {
    preloading.wake(now);
    this.stirred = true;
  }

  /** Gives the request an instance, by the order of choice; false if it is full, and `limit` says why. */
  private place(request: number, now: Micros): boolean {
    const fleet = this.fleet;
    let slot = fleet.provisionedCount > 0 ? fleet.freeProvisioned.choose() : -1;
    if (slot < 0) slot = fleet.free.choose();
    if (slot < 0) return this.placeElsewhere(request, now);
    this.recorder?.warm(this.pool.number[request] as number, fleet, slot, now);
    if (this.simple) this.tally.warm++;
    else this.countPlaced(request, (this.pool.queuedAt[request] as number) >= 0);
    fleet.occupy(slot);
    this.begin(request, slot, now);
    return true;
  }

  /** No ready instance has a slot free. */
  private placeElsewhere(request: number, now: Micros): boolean {
    const { pool, fleet } = this;
    const starting = fleet.freeStarting.choose();
    if (starting >= 0) {
      this.recorder?.waited(pool.number[request] as number, fleet, starting, now);
      this.countPlaced(request, true);
      this.waitFor(request, starting);
      return true;
    }
    if (!this.mayAdd(now)) return false;
    this.recorder?.cold(pool.number[request] as number, fleet, this.tally.created, now);
    if (this.simple || (pool.placed[request] as number) === 0) this.tally.cold++;
    pool.placed[request] = 1;
    const slot = this.start(now, false);
    pool.billedStart[request] = fleet.billedStart[slot] as number;
    this.waitFor(request, slot);
    return true;
  }

  private countPlaced(request: number, waited: boolean): void {
    if (!this.simple && (this.pool.placed[request] as number) === 1) return;
    this.pool.placed[request] = 1;
    if (waited) this.tally.waited++;
    else this.tally.warm++;
  }

  private mayAdd(now: Micros): boolean {
    this.limit = shortOfCap;
    if (this.fleet.able >= this.cap) return false;
    this.limit = shortOfRate;
    return this.bucket === null || this.bucket.take(now);
  }

  private waitFor(request: number, slot: number): void {
    const fleet = this.fleet;
    fleet.occupyStarting(slot);
    this.pool.next[request] = -1;
    if ((fleet.waitingHead[slot] as number) < 0) fleet.waitingHead[slot] = request;
    else this.pool.next[fleet.waitingTail[slot] as number] = request;
    fleet.waitingTail[slot] = request;
  }

  private begin(request: number, slot: number, now: Micros): void {
    const { pool, fleet } = this;
    let duration = pool.duration[request] as number;
    if (this.firstRunFactor !== 1 && fleet.takeFirstRun(slot))
      duration = Math.round(duration * this.firstRunFactor);
    if (duration > this.timeout) {
      duration = this.timeout;
      pool.duration[request] = cutOff;
    }
    pool.startedAt[request] = now;
    pool.instance[request] = slot;
    fleet.begin(slot, now);
    this.recorder?.runs(pool.number[request] as number, now, now + duration);
    this.ends.push(now + duration, request);
  }

  /** A cold start is over. */
  becomeReady(slot: number, now: Micros): void {
    const fleet = this.fleet;
    fleet.becomeReady(slot, now);
    let request = fleet.waitingHead[slot] as number;
    while (request >= 0) {
      const next = this.pool.next[request] as number;
      this.begin(request, slot, now);
      request = next;
    }
    if ((fleet.retiring[slot] as number) !== 0) {
      if ((fleet.used[slot] as number) === 0) fleet.end(slot, now);
    } else if ((fleet.used[slot] as number) < this.perInstance) {
      fleet.offer(slot, fleet.isProvisioned(slot));
      this.serveQueue(now);
      // Started ahead of need: it is kept until the need is past.
      if ((fleet.used[slot] as number) === 0)
        fleet.rest(slot, now, Math.max(now, this.preloading?.loadUntil ?? 0));
    }
  }

  /** The earliest run ends. The instant is read from the heap, which is cheaper than an argument. */
  finish(): void {
    const now = this.ends.top;
    const request = this.ends.pop();
    const { pool, fleet, tally } = this;
    const slot = pool.instance[request] as number;
    const run = now - (pool.startedAt[request] as number);
    const provisioned = fleet.isProvisioned(slot);
    const used = (fleet.used[slot] as number) - 1;
    fleet.used[slot] = used;
    this.billing.run(run, pool.billedStart[request] as number, provisioned);
    if ((pool.duration[request] as number) === cutOff) this.timedOut(request, slot, now);
    else {
      const latency = now - (pool.arrivedAt[request] as number);
      tally.digest.add(now, latency, fleet.number[slot] as number);
      tally.completed++;
      tally.latency.add(latency);
      tally.latencies.add(latency);
      this.recorder?.settled(pool.number[request] as number, now, "completed");
      pool.release(request);
    }
    if ((fleet.retiring[slot] as number) !== 0) {
      if (used === 0) fleet.closeBusy(slot, now, provisioned);
      if (used === 0) fleet.end(slot, now);
      this.serveQueue(now);
      return;
    }
    fleet.offer(slot, provisioned);
    if (this.line.length > 0) this.serveQueue(now);
    if ((fleet.used[slot] as number) > 0) return;
    fleet.closeBusy(slot, now, provisioned);
    this.rest(slot, now);
  }

  private rest(slot: number, now: Micros): void {
    this.fleet.rest(slot, now, now + this.fleet.keepAlive.keepFor());
    if (this.preloading !== null) this.restFunction(this.preloading, slot, now);
  }

  /** When the function has nothing to do, its last instance may be unloaded at once. */
  private restFunction(preloading: Preloading, slot: number, now: Micros): void {
    const { fleet } = this;
    if (fleet.busyCount > 0 || this.pool.inUse > 0) return;
    if (preloading.rest(now) && !fleet.isProvisioned(slot)) fleet.retire(slot, now, "unloaded");
    this.stirred = true;
  }

  /** The run was cut off. Its instance is not trusted any more: it takes no further request. */
  private timedOut(request: number, slot: number, now: Micros): void {
    this.replaceAfterTimeout(slot, now);
    if (this.scenario.invocation.kind === "sync") {
      this.tally.timedOut++;
      this.settle(request, now, "timed-out");
      return;
    }
    const pause = this.retries.pauseAfterTimeout(request);
    if (pause !== null) this.tryAgain(request, now, pause);
    else this.deadLetter(request, now);
  }

  private replaceAfterTimeout(slot: number, now: Micros): void {
    const fleet = this.fleet;
    if ((fleet.retiring[slot] as number) !== 0) return;
    fleet.stopOffering(slot, "timeout");
    if ((fleet.used[slot] as number) > 0)
      this.recorder?.draining(fleet.number[slot] as number, now);
    if (fleet.isProvisioned(slot)) fleet.createReady(now);
    this.stirred = true;
  }

  private settle(
    request: number,
    now: Micros,
    outcome: "timed-out" | "throttled" | "dead-lettered",
  ): void {
    this.tally.digest.add(now, this.pool.number[request] as number, -1);
    this.recorder?.settled(this.pool.number[request] as number, now, outcome);
    this.pool.release(request);
  }

  private deadLetter(request: number, now: Micros): void {
    this.tally.deadLettered++;
    this.settle(request, now, "dead-lettered");
  }

  private turnAway(request: number, now: Micros): void {
    if (this.recorder !== null) this.recordFull(this.recorder, request, now);
    if (!this.line.exists) {
      this.reject(request, now);
      return;
    }
    this.line.join(request, now);
    this.recorder?.queued(this.pool.number[request] as number, now);
    this.refreshAllowed(now);
  }

  private recordFull(recorder: Recorder, request: number, now: Micros): void {
    const places = this.fleet.able * this.perInstance;
    const over = this.pool.inUse - this.retries.asleep - places;
    const allowedAt =
      this.limit === shortOfRate && this.bucket !== null ? this.bucket.nextAt(now) : never;
    recorder.full(this.pool.number[request] as number, this.limit, over, allowedAt);
  }

  private reject(request: number, now: Micros): void {
    if (this.scenario.invocation.kind === "sync") {
      this.tally.throttled++;
      this.settle(request, now, "throttled");
    } else this.tryAgain(request, now, this.retries.pauseAfterThrottle(request));
  }

  private tryAgain(request: number, now: Micros, pause: Micros): void {
    const at = this.retries.sleep(request, now, pause);
    this.recorder?.again(this.pool.number[request] as number, now, at);
    this.stirred = true;
  }

  /** The pause of a request is over: it is tried again, or given up as too old. */
  wake(now: Micros): void {
    const request = this.retries.wake();
    if (this.retries.isTooOld(request, now)) {
      this.deadLetter(request, now);
      return;
    }
    this.tally.retried++;
    this.recorder?.triedAgain(this.pool.number[request] as number, now);
    if (this.line.length > 0 || !this.place(request, now)) this.turnAway(request, now);
  }

  giveUpWaiting(now: Micros): void {
    const request = this.line.first;
    this.line.leave(this.line.second);
    this.refreshAllowed(now);
    this.reject(request, now);
  }

  /** Places waiting requests, first in first out, as long as there is room. */
  serveQueue(now: Micros): void {
    const { line } = this;
    if (line.length === 0) return;
    while (line.length > 0) {
      // Being placed may write over who comes next.
      const second = line.second;
      if (!this.place(line.first, now)) break;
      line.leave(second);
    }
    this.refreshAllowed(now);
  }

  private refreshAllowed(now: Micros): void {
    const waits = this.line.length > 0 && this.fleet.able < this.cap;
    this.allowedAt = waits && this.bucket !== null ? this.bucket.nextAt(now) : never;
    this.stirred = true;
  }
}
