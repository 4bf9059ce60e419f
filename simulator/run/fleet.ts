// The instances: what becomes of them, and the sets a decision looks at. A slot is reused when its instance
// is gone; `number` tells instances apart for good. No request is placed here.

import { type Draw, drawFrom } from "../random/distribution";
import { stream } from "../random/uniform";
import { type Micros, never, type Scenario } from "../scenario";
import { type EndReason, endReasons } from "../trace/kinds";
import type { Billing } from "./billing";
import { ColdStarts } from "./cold-starts";
import { Growth } from "./growth";
import { gone, InstanceColumns, ready, starting } from "./instance-columns";
import { type KeepAlivePolicy, keepAlivePolicy } from "./keep-alive";
import type { Recorder } from "./recorder";
import { type FreeSlots, freeSlots } from "./structures/free-slots";
import { growColumns } from "./structures/grow";
import { SlotHeap } from "./structures/slot-heap";
import type { Tally } from "./tally";

export class Fleet extends InstanceColumns {
  /** Alive and able to take work, starting included: what the cap counts. */
  able = 0;
  alive = 0;
  startingCount = 0;
  busyCount = 0;
  provisionedCount = 0;
  /** What the engine looks for beside ends, expiries and arrivals is due at another time than before. */
  rescheduled = true;

  declare readonly free: FreeSlots;
  declare readonly freeProvisioned: FreeSlots;
  declare readonly freeStarting: FreeSlots;
  readonly ages = new SlotHeap();
  declare readonly keepAlive: KeepAlivePolicy;
  declare readonly growth: Growth;
  declare readonly perInstance: number;
  /** The instance that ended last, for telling why a request was cold. */
  lastGone = { number: -1, at: -1, reason: 0 };
  declare private readonly expiries: KeepAlivePolicy["expiries"];
  declare private readonly coldStarts: ColdStarts;
  declare private readonly lifetime: Draw | null;
  private readonly reuse: number[] = [];
  private slots = 0;
  declare private readonly tally: Tally;
  declare private readonly billing: Billing;
  declare private readonly recorder: Recorder | null;

  constructor(scenario: Scenario, tally: Tally, billing: Billing, recorder: Recorder | null) {
    super();
    const { platform, seed } = scenario;
    this.tally = tally;
    this.billing = billing;
    this.recorder = recorder;
    this.perInstance = platform.concurrencyPerInstance;
    const free = (part: number) =>
      freeSlots(platform.placement, this, stream(seed, "placement", part));
    this.free = free(0);
    this.freeProvisioned = free(1);
    this.freeStarting = free(2);
    this.keepAlive = keepAlivePolicy(scenario);
    this.expiries = this.keepAlive.expiries;
    this.growth = new Growth(platform);
    this.coldStarts = new ColdStarts(scenario, billing.billedShares);
    this.lifetime =
      platform.maxLifetime && drawFrom(platform.maxLifetime, stream(seed, "lifetime"));
  }

  get idleCount(): number {
    return this.alive - this.startingCount - this.busyCount;
  }

  /** A new instance that begins its cold start now. The caller lets it become ready at `readyAt`. */
  create(now: Micros, provisioned: boolean): number {
    const slot = this.newSlot(now, provisioned);
    const number = this.number[slot] as number;
    const readyAt = now + this.coldStarts.draw(number);
    this.readyAt[slot] = readyAt;
    this.billedStart[slot] = provisioned ? 0 : this.coldStarts.billed;
    this.state[slot] = starting;
    this.startingCount++;
    this.freeStarting.add(slot);
    this.recorder?.created(number, now, readyAt, this.coldStarts.phases, provisioned);
    return slot;
  }

  /** A provisioned instance that was made ready beforehand. */
  createReady(now: Micros): void {
    const slot = this.newSlot(now, true);
    this.readyAt[slot] = now;
    this.billedStart[slot] = 0;
    this.state[slot] = ready;
    this.recorder?.created(this.number[slot] as number, now, now, [], true);
    this.freeProvisioned.add(slot);
    this.rest(slot, now, now);
  }

  /** The cold start is over. Gives the requests that have waited for it. */
  becomeReady(slot: number, now: Micros): readonly number[] {
    this.state[slot] = ready;
    this.startingCount--;
    this.freeStarting.remove(slot);
    this.tally.starting.add(now - (this.createdAt[slot] as number));
    this.recorder?.ready(this.number[slot] as number, now);
    return this.waiting[slot] ?? [];
  }

  /** Takes a free slot of a ready instance. */
  occupy(slot: number): void {
    const used = (this.used[slot] as number) + 1;
    this.used[slot] = used;
    const set = this.isProvisioned(slot) ? this.freeProvisioned : this.free;
    if (used === 1) this.expiries.remove(slot);
    if (used === this.perInstance) set.remove(slot);
    else set.add(slot);
  }

  /** Takes a free slot of a starting instance. */
  occupyStarting(slot: number, request: number): void {
    const used = this.waiting[slot]?.push(request) ?? 0;
    this.used[slot] = used;
    if (used === this.perInstance) this.freeStarting.remove(slot);
  }

  /** A handler starts to run. */
  begin(slot: number, now: Micros): void {
    // Not -1: another run ended at this very instant, and the instance never was without work.
    if ((this.busySince[slot] as number) >= 0) return;
    this.busySince[slot] = now;
    if (++this.busyCount > this.tally.peakBusy) this.tally.peakBusy = this.busyCount;
    this.billing.busy(this.busyCount, now);
  }

  /** A ready instance that may take work has a slot free. */
  offer(slot: number): void {
    if (this.isProvisioned(slot)) this.freeProvisioned.add(slot);
    else this.free.add(slot);
  }

  /** Its last request is over: the busy spell, if there is one, is closed. */
  closeBusy(slot: number, now: Micros): void {
    const since = this.busySince[slot] as number;
    if (since < 0) return;
    this.busySince[slot] = -1;
    this.busyCount--;
    this.tally.busy.add(now - since);
    this.billing.busy(this.busyCount, now);
    if (!this.billing.byInstance) return;
    const start = this.billedStart[slot] as number;
    this.billing.charge(now - since + start, this.isProvisioned(slot));
    this.billedStart[slot] = 0;
  }

  /** It has nothing to do, and is kept until then; for ever if it is provisioned. */
  rest(slot: number, now: Micros, keptUntil: Micros): void {
    this.idleSince[slot] = now;
    const until = this.isProvisioned(slot) ? never : keptUntil;
    if (until < never) this.expiries.add(slot, until);
    this.recorder?.idle(this.number[slot] as number, now, until);
  }

  /** An instance that came for a request becomes a provisioned one. */
  adopt(slot: number, now: Micros): void {
    const offered =
      (this.state[slot] as number) === ready && (this.used[slot] as number) < this.perInstance;
    this.free.remove(slot);
    this.expiries.remove(slot);
    this.provisioned[slot] = 1;
    this.provisionedCount++;
    if (offered) this.freeProvisioned.add(slot);
    const idle = offered && (this.busySince[slot] as number) < 0;
    this.recorder?.adopted(this.number[slot] as number, now, idle);
  }

  /** Retires an instance; a provisioned one is replaced by another that is ready. */
  recycle(slot: number, now: Micros, reason: EndReason): void {
    this.retire(slot, now, reason);
    if (this.isProvisioned(slot)) this.createReady(now);
  }

  /** Takes no more requests; ends now if it has none, else when its last one ends. */
  retire(slot: number, now: Micros, reason: EndReason): void {
    this.stopOffering(slot, reason);
    if ((this.state[slot] as number) === starting || (this.used[slot] as number) > 0)
      this.recorder?.draining(this.number[slot] as number, now);
    else this.end(slot, now);
  }

  /** A run on it was cut off: it takes no further request. The caller ends it if that was the last. */
  stopAfterTimeout(slot: number, now: Micros): void {
    if (this.isRetiring(slot)) return;
    this.stopOffering(slot, "timeout");
    if ((this.used[slot] as number) > 0) this.recorder?.draining(this.number[slot] as number, now);
    if (this.isProvisioned(slot)) this.createReady(now);
    this.rescheduled = true;
  }

  /** Gone, for the reason it was retired with, if it has no request. */
  endIfEmpty(slot: number, now: Micros): void {
    if ((this.used[slot] as number) === 0) this.end(slot, now);
  }

  expire(now: Micros): void {
    this.retire(this.expiries.first(), now, "expired");
  }

  /** Every instance that may take work, in order of creation. */
  ableSlots(): number[] {
    this.tally.budget.spend(this.slots);
    const slots: number[] = [];
    for (let slot = 0; slot < this.slots; slot++)
      if ((this.state[slot] as number) !== gone && !this.isRetiring(slot)) slots.push(slot);
    return slots.sort((a, b) => (this.number[a] as number) - (this.number[b] as number));
  }

  /** Counts the instances still there up to the end of the run. */
  closeAt(horizon: Micros): void {
    for (let slot = 0; slot < this.slots; slot++) {
      const state = this.state[slot] as number;
      if (state === gone) continue;
      const age = horizon - (this.createdAt[slot] as number);
      this.tally.alive.add(age);
      if (state === starting) this.tally.starting.add(age);
      this.closeBusy(slot, horizon);
    }
  }

  private stopOffering(slot: number, reason: EndReason): void {
    this.retiring[slot] = endReasons.indexOf(reason) + 1;
    this.able--;
    if (this.isProvisioned(slot)) this.provisionedCount--;
    for (const set of [this.free, this.freeProvisioned, this.freeStarting, this.ages])
      set.remove(slot);
  }

  private end(slot: number, now: Micros): void {
    const reason = (this.retiring[slot] as number) - 1;
    const number = this.number[slot] as number;
    const lifetime = now - (this.createdAt[slot] as number);
    this.closeBusy(slot, now);
    this.expiries.remove(slot);
    this.state[slot] = gone;
    this.alive--;
    this.reuse.push(slot);
    this.tally.ended++;
    this.tally.alive.add(lifetime);
    this.tally.lifetime.add(lifetime);
    this.tally.digest.add(now, number, reason);
    this.lastGone = { number, at: now, reason };
    this.recorder?.gone(number, now, reason);
  }

  private newSlot(now: Micros, provisioned: boolean): number {
    const { budget } = this.tally;
    budget.spend(1);
    const slot = this.reuse.pop() ?? this.slots++;
    if (slot === this.number.length) growColumns(this, slot, budget.limits.rows);
    const number = this.tally.created++;
    this.number[slot] = number;
    this.createdAt[slot] = now;
    this.busySince[slot] = -1;
    this.used[slot] = 0;
    this.retiring[slot] = 0;
    this.provisioned[slot] = provisioned ? 1 : 0;
    this.fresh[slot] = 1;
    this.waiting[slot] = [];
    this.able++;
    if (provisioned) this.provisionedCount++;
    if (++this.alive > this.tally.peak) this.tally.peak = this.alive;
    if (this.lifetime !== null) {
      this.ages.add(slot, now + Math.max(1, Math.round(this.lifetime(number))));
      this.rescheduled = true;
    }
    return slot;
  }
}
