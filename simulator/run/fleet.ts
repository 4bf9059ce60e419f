// The instances, from their start to their end: the upper layer (columns, busy spells, slots). A row is reused when its
// instance is gone; `number` tells instances apart for good. No request is placed here.

import { type Draw, drawFrom } from "../random/distribution";
import { stream } from "../random/uniform";
import { type Micros, never, type Scenario } from "../scenario";
import { type EndReason, endReasons } from "../trace/kinds";
import type { Billing } from "./billing";
import { ColdStarts } from "./cold-starts";
import { Growth } from "./growth";
import { gone, ready, starting } from "./instance-columns";
import type { Recorder } from "./recorder";
import { Slots } from "./slots";
import type { Stages } from "./stages";
import { growColumns } from "./structures/grow";
import { SlotHeap } from "./structures/slot-heap";
import type { Tally } from "./tally";

export class Fleet extends Slots {
  /** Alive and able to take work, starting included: what the cap counts. */
  able = 0;
  alive = 0;
  startingCount = 0;
  provisionedCount = 0;
  /** Of those able, starting. */
  startingAble = 0;
  /** Set aside: they take what no other has a slot for, and expire. */
  spareCount = 0;
  /** What the engine looks for beside ends, expiries and arrivals is due at another time than before. */
  rescheduled = true;

  /** Wants to know of instances that are ready, and of those that are gone. */
  stages: Pick<Stages, "instanceReady" | "instanceGone"> | null = null;
  readonly ages = new SlotHeap();
  declare readonly growth: Growth;
  /** The instance that ended last, for telling why a request was cold. */
  lastGone: { number: number; at: Micros; reason: number } = { number: -1, at: -1, reason: 0 };
  declare private readonly coldStarts: ColdStarts;
  declare private readonly lifetime: Draw | null;
  declare private readonly waitsForScaler: boolean;
  private readonly reuse: number[] = [];
  private slots = 0;
  declare private readonly recorder: Recorder | null;

  constructor(scenario: Scenario, tally: Tally, billing: Billing, recorder: Recorder | null) {
    super(scenario, tally, billing);
    const { platform, seed } = scenario;
    const { autoscaler } = platform;
    this.recorder = recorder;
    this.waitsForScaler = autoscaler.kind === "target" && !autoscaler.onDemand;
    this.growth = new Growth(platform);
    this.coldStarts = new ColdStarts(scenario, billing.billedShares);
    this.lifetime =
      platform.maxLifetime && drawFrom(platform.maxLifetime, stream(seed, "lifetime"));
  }

  /** Whether a request without a slot may have an instance added; where there is none at all, it may. */
  get growsOnDemand(): boolean {
    return !this.waitsForScaler || this.able === 0;
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
    this.startingAble++;
    this.freeStarting.add(slot);
    this.recorder?.created(number, now, readyAt, this.coldStarts.phases, provisioned);
    return slot;
  }

  /** An instance that was made ready beforehand. */
  createReady(provisioned = true): void {
    const { now } = this.tally;
    const slot = this.newSlot(now, provisioned);
    this.readyAt[slot] = now;
    this.billedStart[slot] = 0;
    this.state[slot] = ready;
    this.recorder?.created(this.number[slot] as number, now, now, [], provisioned);
    this.offer(slot);
    this.connect(slot, now);
    this.rest(slot, this.isScaled ? never : now);
  }

  /** The cold start is over. Gives the requests that have waited for it. */
  becomeReady(slot: number, now: Micros): readonly number[] {
    this.state[slot] = ready;
    this.startingCount--;
    if (!this.isRetiring(slot)) this.startingAble--;
    this.freeStarting.remove(slot);
    this.connect(slot, now);
    this.tally.starting.add(now - (this.createdAt[slot] as number));
    this.recorder?.ready(this.number[slot] as number, now);
    return this.waiting[slot] ?? [];
  }

  private connect(slot: number, now: Micros): void {
    if (this.stages?.instanceReady(slot))
      this.recorder?.connected(this.number[slot] as number, now);
  }

  /** It has nothing to do, and is kept until then; for ever if it is provisioned. */
  rest(slot: number, keptUntil: Micros): void {
    const { now } = this.tally;
    this.idleSince[slot] = now;
    const until = this.isProvisioned(slot) ? never : keptUntil;
    if (until < never) this.expiries.add(slot, until);
    this.recorder?.idle(this.number[slot] as number, now, until);
  }

  /** Until when an instance is kept that has nothing to do from now on. */
  keptUntil(slot: number): Micros {
    if (this.isScaled && !this.isSpare(slot)) return never;
    return this.tally.now + this.keepAlive.keepFor();
  }

  /** An instance that is not wanted any more is kept as a spare, or one that is wanted again no longer. */
  setAside(slot: number, spare: boolean): void {
    const offered = this.isOffered(slot);
    this.offeredIn(slot).remove(slot);
    this.spare[slot] = Number(spare);
    this.spareCount += spare ? 1 : -1;
    this.recorder?.setAside(this.number[slot] as number, this.tally.now, spare);
    if (offered) this.offer(slot);
    if (!offered || (this.used[slot] as number) > 0) return;
    this.expiries.remove(slot);
    this.rest(slot, this.keptUntil(slot));
  }

  /** An instance that came for a request becomes a provisioned one. */
  adopt(slot: number, now: Micros): void {
    const offered = this.isOffered(slot);
    if (this.isSpare(slot)) this.setAside(slot, false);
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
    if (this.isProvisioned(slot)) this.createReady();
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
    if (this.isProvisioned(slot)) this.createReady();
    this.rescheduled = true;
  }

  /** Gone, for the reason it was retired with, if it has no request. */
  endIfEmpty(slot: number, now: Micros): void {
    if ((this.used[slot] as number) === 0) this.end(slot, now);
  }

  isGone(slot: number): boolean {
    return (this.state[slot] as number) === gone;
  }

  isStarting(slot: number): boolean {
    return (this.state[slot] as number) === starting;
  }

  /** Requests that wait for it to be ready; they wait no longer. */
  takeWaiting(slot: number): readonly number[] {
    if (!this.isStarting(slot)) return [];
    const waiting = this.waiting[slot] ?? [];
    this.waiting[slot] = [];
    for (const _ of waiting) this.vacate(slot);
    return waiting;
  }

  /** It is lost, and takes nothing more. The caller ends its requests, and it with the last of them. */
  lose(slot: number): void {
    if (this.isRetiring(slot)) this.retiring[slot] = endReasons.indexOf("lost") + 1;
    else this.stopOffering(slot, "lost");
  }

  expire(): void {
    this.retire(this.expiries.due(), this.tally.now, "expired");
  }

  /** Every instance that may take work, in order of creation. */
  ableSlots(): number[] {
    return this.aliveSlots().filter((slot) => !this.isRetiring(slot));
  }

  /** Every instance, in order of creation. */
  aliveSlots(): number[] {
    this.tally.budget.spend(this.slots);
    const slots: number[] = [];
    for (let slot = 0; slot < this.slots; slot++)
      if ((this.state[slot] as number) !== gone) slots.push(slot);
    return slots.sort((a, b) => (this.number[a] as number) - (this.number[b] as number));
  }

  /** Counts the instances still there at the end of the run. */
  closeAll(): void {
    for (let slot = 0; slot < this.slots; slot++) {
      const state = this.state[slot] as number;
      if (state === gone) continue;
      const age = this.tally.now - (this.createdAt[slot] as number);
      this.tally.alive.add(age);
      if (state === starting) this.tally.starting.add(age);
      this.closeBusy(slot);
    }
  }

  private stopOffering(slot: number, reason: EndReason): void {
    this.retiring[slot] = endReasons.indexOf(reason) + 1;
    this.able--;
    if (this.isProvisioned(slot)) this.provisionedCount--;
    if (this.isStarting(slot)) this.startingAble--;
    this.offeredIn(slot).remove(slot);
    this.freeStarting.remove(slot);
    this.ages.remove(slot);
    if (!this.isSpare(slot)) return;
    this.spareCount--;
    this.spare[slot] = 0;
  }

  private end(slot: number, now: Micros): void {
    const reason = (this.retiring[slot] as number) - 1;
    const number = this.number[slot] as number;
    const lifetime = now - (this.createdAt[slot] as number);
    if (this.isStarting(slot)) {
      this.startingCount--;
      this.tally.starting.add(lifetime);
    }
    this.closeBusy(slot);
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
    this.stages?.instanceGone(slot);
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
    this.spare[slot] = 0;
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
