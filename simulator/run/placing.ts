// Giving a request an instance, by the order of choice, or having it wait for one. The layer above runs.

import type { Micros, Scenario } from "../scenario";
import { type ShortOf, shortOfNothing, shortOfRequests, shortOfScaler } from "./growth";
import type { Recorder } from "./recorder";
import { type Parts, Runs } from "./runs";
import { hasStages } from "./stages";
import { Bucket } from "./structures/bucket";
import type { WaitingLine } from "./structures/waiting-line";
import { Unserved } from "./unserved";

/** Indices into `starts`. */
export const warm = 1;
const waited = 2;
export const cold = 3;

export abstract class Placing extends Runs {
  declare readonly unserved: Unserved;
  declare protected readonly line: WaitingLine;
  /** Nothing but the two first outcomes can befall a request that got an instance, or it is throttled. */
  declare protected readonly simple: boolean;
  private limit: ShortOf = shortOfNothing;
  declare private readonly rate: Bucket | null;

  constructor(...parts: Parts) {
    super(...parts);
    const [scenario, fleet, tally, , recorder] = parts;
    this.unserved = new Unserved(scenario, this.queue, this.pool, fleet, tally, recorder);
    this.line = this.unserved.line;
    this.simple = isSimple(scenario);
    const { requestsPerSecond: rate } = scenario.platform;
    this.rate = rate === null ? null : new Bucket({ burst: rate, refill: rate, every: 1_000_000 });
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

  protected admit(request: number): void {
    if (this.rate !== null && !this.rate.take(this.tally.now))
      this.unserved.refuse(request, this.tally.now, shortOfRequests);
    else if (this.line.length > 0 || !this.place(request))
      this.unserved.turnAway(request, this.tally.now, this.limit);
  }

  /** Places waiting requests, first in first out, as long as there is room. */
  serveLine(): void {
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
