// The rules: an event loop over arrivals, ends of runs, expiries and the rarer things. It decides where
// each request goes and tells the tally, and a recorder if there is one. What is asked of it, and in
// which order ties are taken, stands in MODEL.md.

import { drawFrom } from "../random/distribution";
import { stream, subStream } from "../random/uniform";
import type { Intervention, Micros, Scenario } from "../scenario";
import { type Source, sourcesOf } from "../traffic/source";
import { Billing } from "./billing";
import { EventHeap } from "./event-heap";
import { Fleet } from "./fleet";
import type { IdleHistogram } from "./idle-histogram";
import type { Recorder } from "./recorder";
import { RequestPool } from "./request-pool";
import { ScalingBucket } from "./scaling-bucket";
import { Tally } from "./tally";

const never = Number.POSITIVE_INFINITY;
const firstBackOff = 1_000_000;
const longestBackOff = 300_000_000;
/** A duration that says the run ends by its timeout. */
const cutOff = -1;
const shortOfCap = 1;
const shortOfRate = 2;
type Limit = typeof shortOfCap | typeof shortOfRate;
type Change = Exclude<Intervention, { kind: "events" }>;

export class Engine {
  readonly tally = new Tally();
  readonly billing: Billing;
  readonly fleet: Fleet;
  private readonly pool = new RequestPool();
  /** Ends of runs by request; starts that are over by -1 - slot. */
  private readonly ends = new EventHeap();
  private readonly wakes = new EventHeap();
  private readonly sources: Source[];
  private nextSource: Source | null = null;
  private arrivesAt = never;
  /** The instant of the end being handled: handed over here because it is cheaper than as an argument. */
  private now = never;
  /** The earliest of everything that is not an arrival, an end or an expiry. */
  private rareAt = never;
  private queueHead = -1;
  private queueTail = -1;
  private queued = 0;
  private allowedAt = never;
  private loadAt = never;
  private loadUntil: Micros = 0;
  private readonly changes: Change[];
  private reservedSince: Micros = 0;
  private reservedCount: number;
  private limit: Limit = shortOfCap;
  private readonly scenario: Scenario;
  private readonly recorder: Recorder | null;
  private readonly cap: number;
  private readonly bucket: ScalingBucket | null;
  private readonly timeout: Micros;
  private readonly firstRunFactor: number;
  private readonly sync: boolean;
  /** Neither queue nor retries: a request is placed once, on arrival, or never. */
  private readonly simple: boolean;
  private readonly maxWait: Micros;

  constructor(scenario: Scenario, recorder: Recorder | null) {
    const { platform } = scenario;
    this.scenario = scenario;
    this.recorder = recorder;
    this.billing = new Billing(scenario);
    this.fleet = new Fleet(scenario, this.tally, this.billing, recorder);
    this.sources = sourcesOf(scenario);
    this.cap = platform.maxInstances ?? never;
    this.bucket = platform.scaling === null ? null : new ScalingBucket(platform.scaling);
    this.timeout = scenario.function.timeout;
    this.firstRunFactor = platform.firstRunFactor;
    this.sync = scenario.invocation.kind === "sync";
    this.maxWait = platform.whenFull.kind === "queue" ? platform.whenFull.maxWait : -1;
    this.simple = this.sync && this.maxWait < 0;
    this.reservedCount = platform.provisioned;
    this.changes = scenario.interventions
      .filter((one) => one.kind !== "events")
      .sort((a, b) => a.at - b.at);
  }

  get inFlight(): number {
    return this.pool.inUse;
  }

  /** Tells after each hundredth of the horizon how far it is, if anyone wants to know. */
  run(onProgress?: (share: number) => void): void {
    for (let n = 0; n < this.reservedCount; n++) this.fleet.createReady(0);
    this.chooseSource();
    this.refreshRare();
    const { horizon } = this.scenario;
    for (let n = 1; onProgress !== undefined && n < 100; n++) {
      this.loop(Math.floor((horizon * n) / 100));
      onProgress(n / 100);
    }
    this.loop(horizon);
    this.close(horizon);
  }

  /** At one instant: ends of runs and starts, then expiries, then the rare things, then arrivals. */
  private loop(horizon: Micros): void {
    const ends = this.ends;
    const expiries = this.fleet.keepAlive.expiries;
    for (;;) {
      const endAt = ends.top;
      const expiresAt = expiries.top;
      if (endAt <= expiresAt && endAt <= this.rareAt && endAt <= this.arrivesAt) {
        if (endAt > horizon || endAt === never) return;
        const ref = ends.pop();
        this.now = endAt;
        if (ref >= 0) this.finish(ref);
        else this.becomeReady(-1 - ref, endAt);
      } else if (expiresAt <= this.rareAt && expiresAt <= this.arrivesAt) {
        if (expiresAt > horizon) return;
        this.fleet.expire(expiresAt);
      } else if (this.rareAt <= this.arrivesAt) {
        if (this.rareAt > horizon) return;
        this.rare(this.rareAt);
        this.refreshRare();
      } else {
        if (this.arrivesAt > horizon) return;
        this.arrive();
      }
    }
  }

  private close(horizon: Micros): void {
    this.fleet.closeAt(horizon);
    this.billing.reservation(this.reservedCount, horizon - this.reservedSince);
    this.tally.digest.add(this.tally.arrived, this.tally.created, this.fleet.alive);
  }

  // ——— arriving and being placed

  private arrive(): void {
    const now = this.arrivesAt;
    const source = this.nextSource as Source;
    const pool = this.pool;
    const request = pool.take();
    pool.arrivedAt[request] = now;
    pool.duration[request] = source.duration;
    pool.number[request] = this.tally.arrived;
    pool.billedStart[request] = 0;
    if (!this.simple) pool.reset(request, source.part, source.index);
    source.advance();
    if (this.sources.length > 1) this.chooseSource();
    else this.arrivesAt = source.at;
    this.recorder?.arrived(this.tally.arrived, now);
    this.tally.arrived++;
    if (this.fleet.keepAlive.histogram !== null)
      this.wakeFunction(this.fleet.keepAlive.histogram, now);
    if (this.queued > 0 || !this.place(request, now)) this.turnAway(request, now);
  }

  private wakeFunction(histogram: IdleHistogram, now: Micros): void {
    histogram.wake(now);
    this.loadAt = never;
    this.refreshRare();
  }

  private chooseSource(): void {
    this.arrivesAt = never;
    for (const source of this.sources)
      if (source.at < this.arrivesAt) {
        this.arrivesAt = source.at;
        this.nextSource = source;
      }
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

  private start(now: Micros, provisioned: boolean): number {
    const slot = this.fleet.create(now, provisioned);
    this.ends.push(this.fleet.readyAt[slot] as number, -1 - slot);
    if (this.fleet.ages.top < this.rareAt) this.rareAt = this.fleet.ages.top;
    return slot;
  }

  private waitFor(request: number, slot: number): void {
    const fleet = this.fleet;
    fleet.occupyStarting(slot);
    this.pool.next[request] = -1;
    if ((fleet.waitingHead[slot] as number) < 0) fleet.waitingHead[slot] = request;
    else this.pool.next[fleet.waitingTail[slot] as number] = request;
    fleet.waitingTail[slot] = request;
  }

  // ——— running

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

  private becomeReady(slot: number, now: Micros): void {
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
    } else if ((fleet.used[slot] as number) < this.scenario.platform.concurrencyPerInstance) {
      fleet.offer(slot, fleet.isProvisioned(slot));
      this.serveQueue(now);
      // Started ahead of need, or for a request that is not there: it waits until it was meant for.
      if ((fleet.used[slot] as number) === 0) fleet.rest(slot, now, Math.max(now, this.loadUntil));
    }
  }

  private finish(request: number): void {
    const now = this.now;
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
    if (this.queued > 0) this.serveQueue(now);
    if ((fleet.used[slot] as number) > 0) return;
    fleet.closeBusy(slot, now, provisioned);
    this.rest(slot, now);
  }

  private rest(slot: number, now: Micros): void {
    const fleet = this.fleet;
    fleet.rest(slot, now, now + fleet.keepAlive.keepFor());
    if (fleet.keepAlive.histogram !== null) this.restFunction(fleet.keepAlive.histogram, slot, now);
  }

  /** The function has nothing to do: the histogram policy may unload its last instance at once. */
  private restFunction(histogram: IdleHistogram, slot: number, now: Micros): void {
    const fleet = this.fleet;
    if (fleet.busyCount > 0 || this.pool.inUse > 0) return;
    histogram.rest(now);
    if (histogram.unloadedFor() === 0 || fleet.isProvisioned(slot)) return;
    this.loadAt = now + histogram.unloadedFor();
    this.loadUntil = now + histogram.keepFor();
    fleet.retire(slot, now, "unloaded");
    this.refreshRare();
  }

  /** The run was cut off. Its instance is not trusted any more: it takes no further request. */
  private timedOut(request: number, slot: number, now: Micros): void {
    const { invocation } = this.scenario;
    this.replaceAfterTimeout(slot, now);
    if (invocation.kind === "sync") {
      this.tally.timedOut++;
      this.settle(request, now, "timed-out");
      return;
    }
    const tried = this.pool.tries[request] as number;
    if (tried >= invocation.retries) {
      this.tally.deadLettered++;
      this.settle(request, now, "dead-lettered");
      return;
    }
    this.pool.tries[request] = tried + 1;
    const after = invocation.retryAfter[tried] ?? invocation.retryAfter.at(-1) ?? 0;
    const of = stream(this.scenario.seed, "retry", this.pool.source[request] as number);
    const draw = drawFrom(this.scenario.function.duration, subStream(of, tried));
    this.pool.duration[request] = Math.round(draw(this.pool.index[request] as number));
    this.tryAgain(request, now, after);
  }

  private replaceAfterTimeout(slot: number, now: Micros): void {
    const fleet = this.fleet;
    if ((fleet.retiring[slot] as number) !== 0) return;
    fleet.stopOffering(slot, "timeout");
    if ((fleet.used[slot] as number) > 0)
      this.recorder?.draining(fleet.number[slot] as number, now);
    if (fleet.isProvisioned(slot)) fleet.createReady(now);
    this.refreshRare();
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

  // ——— being full, waiting, trying again

  private turnAway(request: number, now: Micros): void {
    if (this.recorder !== null) this.recordFull(this.recorder, request, now);
    if (this.maxWait < 0) {
      this.reject(request, now);
      return;
    }
    const pool = this.pool;
    pool.queuedAt[request] = now;
    pool.next[request] = -1;
    if (this.queued++ === 0) this.queueHead = request;
    else pool.next[this.queueTail] = request;
    this.queueTail = request;
    this.recorder?.queued(pool.number[request] as number, now);
    this.refreshAllowed(now);
    this.refreshRare();
  }

  private recordFull(recorder: Recorder, request: number, now: Micros): void {
    const { fleet, scenario } = this;
    const places = fleet.able * scenario.platform.concurrencyPerInstance;
    const over = this.pool.inUse - this.wakes.size - places;
    const allowedAt =
      this.limit === shortOfRate && this.bucket !== null ? this.bucket.nextAt(now) : never;
    recorder.full(this.pool.number[request] as number, this.limit, over, allowedAt);
  }

  private reject(request: number, now: Micros): void {
    const { invocation } = this.scenario;
    if (invocation.kind === "sync") {
      this.tally.throttled++;
      this.settle(request, now, "throttled");
      return;
    }
    const throttles = this.pool.throttles[request] as number;
    this.pool.throttles[request] = throttles + 1;
    this.tryAgain(
      request,
      now,
      Math.min(longestBackOff, firstBackOff * 2 ** Math.min(throttles, 30)),
    );
  }

  /** After a pause, or when it is too old; whichever comes first. */
  private tryAgain(request: number, now: Micros, after: Micros): void {
    const { invocation } = this.scenario;
    const maxAge = invocation.kind === "async" ? invocation.maxAge : 0;
    const tooOldAt = Math.max(now, (this.pool.arrivedAt[request] as number) + maxAge);
    const at = Math.min(now + after, tooOldAt);
    this.pool.queuedAt[request] = -1;
    this.pool.billedStart[request] = 0;
    this.recorder?.again(this.pool.number[request] as number, now, at);
    this.wakes.push(at, request);
    this.refreshRare();
  }

  private wake(now: Micros): void {
    const request = this.wakes.pop();
    const { invocation } = this.scenario;
    const age = now - (this.pool.arrivedAt[request] as number);
    if (invocation.kind === "async" && age >= invocation.maxAge) {
      this.tally.deadLettered++;
      this.settle(request, now, "dead-lettered");
      return;
    }
    this.tally.retried++;
    this.recorder?.triedAgain(this.pool.number[request] as number, now);
    if (this.queued > 0 || !this.place(request, now)) this.turnAway(request, now);
  }

  /** Places waiting requests, first in first out, as long as there is room. */
  private serveQueue(now: Micros): void {
    if (this.queued === 0) return;
    while (this.queued > 0) {
      const request = this.queueHead;
      const next = this.pool.next[request] as number;
      if (!this.place(request, now)) break;
      this.queueHead = next;
      this.queued--;
    }
    this.refreshAllowed(now);
    this.refreshRare();
  }

  private refreshAllowed(now: Micros): void {
    const waits = this.queued > 0 && this.fleet.able < this.cap && this.bucket !== null;
    this.allowedAt = waits ? (this.bucket?.nextAt(now) ?? never) : never;
  }

  // ——— the rare things

  private refreshRare(): void {
    const change = this.changes[0]?.at ?? never;
    const waitOver =
      this.queued > 0 ? (this.pool.queuedAt[this.queueHead] as number) + this.maxWait : never;
    this.rareAt = Math.min(
      this.fleet.ages.top,
      waitOver,
      this.allowedAt,
      this.loadAt,
      change,
      this.wakes.top,
    );
  }

  private rare(now: Micros): void {
    const change = this.changes[0];
    if (this.fleet.ages.top === now) {
      this.recycle(this.fleet.ages.first(), now, "lifetime");
      this.serveQueue(now);
    } else if (
      this.queued > 0 &&
      (this.pool.queuedAt[this.queueHead] as number) + this.maxWait === now
    )
      this.giveUpWaiting(now);
    else if (this.allowedAt === now) this.serveQueue(now);
    else if (this.loadAt === now) this.loadAhead(now);
    else if (change !== undefined && change.at === now) this.change(now);
    else if (this.wakes.top === now) this.wake(now);
    // Else what was due has been called off since.
  }

  private giveUpWaiting(now: Micros): void {
    const request = this.queueHead;
    this.queueHead = this.pool.next[request] as number;
    this.queued--;
    this.refreshAllowed(now);
    this.reject(request, now);
  }

  private loadAhead(now: Micros): void {
    this.loadAt = never;
    if (this.fleet.able < this.cap) this.start(now, false);
  }

  /** Retires an instance; a provisioned one is replaced by another that is ready. */
  private recycle(slot: number, now: Micros, reason: "lifetime" | "deployment"): void {
    const provisioned = this.fleet.isProvisioned(slot);
    this.fleet.retire(slot, now, reason);
    if (provisioned) this.fleet.createReady(now);
  }

  private change(now: Micros): void {
    const change = this.changes.shift();
    if (change?.kind === "deployment") {
      const slots = this.fleet.ableSlots();
      for (const slot of slots) this.recycle(slot, now, "deployment");
      this.serveQueue(now);
    } else if (change?.kind === "provisioned") this.provision(change.count, now);
  }

  /**
   * Fewer: idle ones go first, the newest first. More: they start now and are ready after their start;
   * where the cap leaves no room, the oldest of the others become provisioned instead.
   */
  private provision(count: number, now: Micros): void {
    const fleet = this.fleet;
    this.billing.reservation(this.reservedCount, now - this.reservedSince);
    this.reservedSince = now;
    this.reservedCount = count;
    const kept = fleet.ableSlots().filter((slot) => fleet.isProvisioned(slot));
    kept.sort((a, b) => (fleet.used[b] as number) - (fleet.used[a] as number));
    for (const slot of kept.slice(count)) fleet.retire(slot, now, "provisioned-change");
    const others = fleet.ableSlots().filter((slot) => !fleet.isProvisioned(slot));
    for (let n = kept.length; n < count; n++) {
      const adopted = fleet.able < this.cap ? undefined : others.shift();
      if (adopted === undefined) this.start(now, true);
      else fleet.adopt(adopted, now);
    }
    this.serveQueue(now);
  }
}
