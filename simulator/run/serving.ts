// Giving a request an instance, and running it there. When each of it is due is the engine's business;
// what becomes of requests that get no instance or no result is in unserved.

import type { Micros, Scenario } from "../scenario";
import type { Source } from "../traffic/source";
import type { Billing } from "./billing";
import type { Fleet } from "./fleet";
import { type ShortOf, shortOfNothing } from "./growth";
import type { Recorder } from "./recorder";
import type { Retries } from "./retries";
import { EventHeap } from "./structures/event-heap";
import type { IdleHistogram } from "./structures/idle-histogram";
import { RequestPool } from "./structures/request-pool";
import type { WaitingLine } from "./structures/waiting-line";
import type { Tally } from "./tally";
import { Unserved } from "./unserved";

/** A duration that says the run ends by its timeout. */
const cutOff = -1;

export class Serving {
  /** Ends of runs by request; starts that are over by -1 - slot. */
  readonly ends = new EventHeap();
  declare readonly pool: RequestPool;
  declare readonly unserved: Unserved;
  declare private readonly line: WaitingLine;
  private limit: ShortOf = shortOfNothing;
  declare private readonly fleet: Fleet;
  declare private readonly tally: Tally;
  declare private readonly billing: Billing;
  declare private readonly recorder: Recorder | null;
  declare private readonly histogram: IdleHistogram | null;
  declare private readonly simple: boolean;
  declare private readonly timeout: Micros;
  declare private readonly firstRunFactor: number;

  constructor(
    scenario: Scenario,
    fleet: Fleet,
    tally: Tally,
    billing: Billing,
    recorder: Recorder | null,
  ) {
    this.pool = new RequestPool(tally.budget.limits.rows);
    this.fleet = fleet;
    this.tally = tally;
    this.billing = billing;
    this.recorder = recorder;
    this.unserved = new Unserved(scenario, this.pool, fleet, tally, recorder);
    this.histogram = fleet.keepAlive.histogram;
    this.simple =
      scenario.invocation.kind === "sync" && scenario.platform.whenFull.kind === "throttle";
    this.line = this.unserved.line;
    this.timeout = scenario.function.timeout;
    this.firstRunFactor = scenario.platform.firstRunFactor;
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
    this.admit(request, now);
  }

  /** The pause of a request is over. */
  wake(retries: Retries, now: Micros): void {
    const request = this.unserved.wake(retries, now);
    if (request >= 0) this.admit(request, now);
  }

  private admit(request: number, now: Micros): void {
    if (this.line.length > 0 || !this.place(request, now))
      this.unserved.turnAway(request, now, this.limit);
  }

  /** Places waiting requests, first in first out, as long as there is room. */
  serveQueue(now: Micros): void {
    const { line } = this;
    if (line.length === 0) return;
    while (line.length > 0 && this.place(line.first, now)) line.leave();
    this.unserved.lineChanged(now);
  }

  /** Gives the request an instance, by the order of choice; false if it is full, and `limit` says why. */
  private place(request: number, now: Micros): boolean {
    const fleet = this.fleet;
    let slot = fleet.provisionedCount > 0 ? fleet.freeProvisioned.first() : -1;
    if (slot < 0) slot = fleet.free.first();
    if (slot < 0) return this.placeElsewhere(request, now);
    this.recorder?.warm(
      this.pool.number[request] as number,
      fleet.number[slot] as number,
      now,
      fleet.restingSince(slot),
      fleet.idleCount,
    );
    if (this.simple) this.tally.warm++;
    else this.countPlaced(request, (this.pool.queuedAt[request] as number) >= 0);
    fleet.occupy(slot);
    this.begin(request, slot, now);
    return true;
  }

  /** No ready instance has a slot free. */
  private placeElsewhere(request: number, now: Micros): boolean {
    const { pool, fleet, recorder } = this;
    const number = pool.number[request] as number;
    let slot = fleet.freeStarting.first();
    if (slot >= 0) {
      recorder?.waited(number, fleet.number[slot] as number, now, fleet.readyAt[slot] as number);
      this.countPlaced(request, true);
    } else {
      this.limit = fleet.growth.take(fleet.able, now);
      if (this.limit !== shortOfNothing) return false;
      recorder?.cold(number, this.tally.created, now, fleet);
      if (this.simple || (pool.placed[request] as number) === 0) this.tally.cold++;
      pool.placed[request] = 1;
      slot = this.start(now, false);
      pool.billedStart[request] = fleet.billedStart[slot] as number;
    }
    fleet.occupyStarting(slot, request);
    return true;
  }

  private countPlaced(request: number, waited: boolean): void {
    if (!this.simple && (this.pool.placed[request] as number) === 1) return;
    this.pool.placed[request] = 1;
    if (waited) this.tally.waited++;
    else this.tally.warm++;
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
    for (const request of fleet.becomeReady(slot, now)) this.begin(request, slot, now);
    if (fleet.isRetiring(slot)) fleet.endIfEmpty(slot, now);
    else if ((fleet.used[slot] as number) < fleet.perInstance) {
      fleet.offer(slot);
      this.serveQueue(now);
      // Started ahead of need: it is kept until the need is past.
      if ((fleet.used[slot] as number) === 0)
        fleet.rest(slot, now, Math.max(now, this.histogram?.loadUntil ?? 0));
    }
  }

  /** The earliest run ends. The instant is read from the heap, which is cheaper than an argument. */
  finish(): void {
    const now = this.ends.top;
    const request = this.ends.pop();
    const { pool, fleet, tally } = this;
    const slot = pool.instance[request] as number;
    const run = now - (pool.startedAt[request] as number);
    fleet.used[slot] = (fleet.used[slot] as number) - 1;
    this.billing.run(run, pool.billedStart[request] as number, fleet.isProvisioned(slot));
    if ((pool.duration[request] as number) === cutOff) {
      fleet.stopAfterTimeout(slot, now);
      this.unserved.timedOut(request, now);
    } else {
      const latency = now - (pool.arrivedAt[request] as number);
      tally.digest.add(now, latency, fleet.number[slot] as number);
      tally.completed++;
      tally.latency.add(latency);
      tally.latencies.add(latency);
      this.recorder?.settled(pool.number[request] as number, now, "completed");
      pool.release(request);
    }
    if (fleet.isRetiring(slot)) {
      fleet.endIfEmpty(slot, now);
      this.serveQueue(now);
      return;
    }
    fleet.offer(slot);
    if (this.line.length > 0) this.serveQueue(now);
    if ((fleet.used[slot] as number) > 0) return;
    fleet.closeBusy(slot, now);
    this.rest(slot, now);
  }

  private rest(slot: number, now: Micros): void {
    const { fleet, histogram } = this;
    fleet.rest(slot, now, now + fleet.keepAlive.keepFor());
    if (histogram === null || fleet.busyCount > 0 || this.pool.inUse > 0) return;
    // The function has nothing to do: its last instance may be unloaded at once.
    if (histogram.rest(now) && !fleet.isProvisioned(slot)) fleet.retire(slot, now, "unloaded");
    fleet.rescheduled = true;
  }
}
