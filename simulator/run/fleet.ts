// The instances: their states in parallel arrays by slot, and the sets a decision looks at. A slot is
// reused when its instance is gone; `number` tells instances apart for good. No request is placed here.

import { type Draw, drawFrom } from "../random/distribution";
import { stream } from "../random/uniform";
import type { Micros, Scenario } from "../scenario";
import { type EndReason, endReasons } from "../trace/trace";
import type { Billing } from "./billing";
import { ColdStarts } from "./cold-starts";
import { type FreeSlots, freeSlots } from "./free-slots";
import { growColumns } from "./grow";
import { type KeepAlivePolicy, keepAlivePolicy } from "./keep-alive";
import { RankOrder } from "./rank-set";
import type { Recorder } from "./recorder";
import { SlotHeap } from "./slot-heap";
import type { Tally } from "./tally";

const gone = 0;
const starting = 1;
const ready = 2;

export class Fleet {
  /** Alive and able to take work, starting included: what the cap counts. */
  able = 0;
  alive = 0;
  startingCount = 0;
  busyCount = 0;
  provisionedCount = 0;
  number = new Int32Array(16);
  createdAt = new Float64Array(16);
  readyAt = new Float64Array(16);
  idleSince = new Float64Array(16);
  /** Since when it has had a request under way, or -1. */
  busySince = new Float64Array(16);
  /** Requests running on it, or waiting for it to be ready: never both at once. */
  used = new Int32Array(16);
  /** Not zero: it takes no more requests and ends when it has none; the reason's index plus one. */
  retiring = new Uint8Array(16);
  provisioned = new Uint8Array(16);
  /** No handler has run on it yet. */
  fresh = new Uint8Array(16);
  /** The part of its start that is on the bill and not charged to a busy spell yet. */
  billedStart = new Float64Array(16);
  private state = new Uint8Array(16);
  /** Requests waiting for it to be ready, as a list in the request pool. */
  waitingHead = new Int32Array(16);
  waitingTail = new Int32Array(16);

  readonly free: FreeSlots;
  readonly freeProvisioned: FreeSlots;
  readonly freeStarting: FreeSlots;
  readonly ages = new SlotHeap();
  readonly keepAlive: KeepAlivePolicy;
  readonly coldStarts: ColdStarts;
  /** The instance that ended last, for telling why a request was cold. */
  lastGone = { number: -1, at: -1, reason: 0 };
  private readonly expiries: KeepAlivePolicy["expiries"];
  private readonly ranks = new RankOrder();
  private readonly perInstance: number;
  private readonly lifetime: Draw | null;
  private readonly reuse: number[] = [];
  private slots = 0;
  private readonly tally: Tally;
  private readonly billing: Billing;
  private readonly recorder: Recorder | null;

  constructor(scenario: Scenario, tally: Tally, billing: Billing, recorder: Recorder | null) {
    const { platform, seed } = scenario;
    this.tally = tally;
    this.billing = billing;
    this.recorder = recorder;
    this.perInstance = platform.concurrencyPerInstance;
    this.free = freeSlots(platform.placement, this.ranks, stream(seed, "placement", 0));
    this.freeProvisioned = freeSlots(platform.placement, this.ranks, stream(seed, "placement", 1));
    this.freeStarting = freeSlots(platform.placement, this.ranks, stream(seed, "placement", 2));
    this.keepAlive = keepAlivePolicy(scenario);
    this.expiries = this.keepAlive.expiries;
    this.coldStarts = new ColdStarts(scenario, billing.billsPhase);
    this.lifetime =
      platform.maxLifetime === null
        ? null
        : drawFrom(platform.maxLifetime, stream(seed, "lifetime"));
  }

  get idleCount(): number {
    return this.alive - this.startingCount - this.busyCount;
  }

  isProvisioned(slot: number): boolean {
    return (this.provisioned[slot] as number) === 1;
  }

  isReady(slot: number): boolean {
    return (this.state[slot] as number) === ready;
  }

  /** A new instance that begins its cold start now. The caller lets it become ready at `readyAt`. */
  create(now: Micros, provisioned: boolean): number {
    const slot = this.newSlot(now, provisioned);
    const number = this.number[slot] as number;
    this.readyAt[slot] = now + this.coldStarts.draw(number);
    this.billedStart[slot] = provisioned ? 0 : this.coldStarts.billed;
    this.state[slot] = starting;
    this.startingCount++;
    this.freeStarting.add(slot);
    this.recorder?.created(number, now, this.readyAt[slot] as number, this.coldStarts, provisioned);
    return slot;
  }

  /** A provisioned instance that was made ready beforehand. */
  createReady(now: Micros): number {
    const slot = this.newSlot(now, true);
    this.readyAt[slot] = now;
    this.billedStart[slot] = 0;
    this.state[slot] = ready;
    this.recorder?.created(this.number[slot] as number, now, now, null, true);
    this.freeProvisioned.add(slot);
    this.rest(slot, now, now);
    return slot;
  }

  /** The cold start is over. */
  becomeReady(slot: number, now: Micros): void {
    this.state[slot] = ready;
    this.startingCount--;
    this.freeStarting.remove(slot);
    this.tally.starting.add(now - (this.createdAt[slot] as number));
    this.recorder?.ready(this.number[slot] as number, now);
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
  occupyStarting(slot: number): void {
    const used = (this.used[slot] as number) + 1;
    this.used[slot] = used;
    if (used === this.perInstance) this.freeStarting.remove(slot);
  }

  /** Whether no handler has run on it before; from now on one has. */
  takeFirstRun(slot: number): boolean {
    const first = (this.fresh[slot] as number) === 1;
    this.fresh[slot] = 0;
    return first;
  }

  /** A handler starts to run. */
  begin(slot: number, now: Micros): void {
    // Not -1: another run ended at this very instant, and the instance never was without work.
    if ((this.busySince[slot] as number) >= 0) return;
    this.busySince[slot] = now;
    if (++this.busyCount > this.tally.peakBusy) this.tally.peakBusy = this.busyCount;
  }

  /** A ready instance that may take work has a slot free. */
  offer(slot: number, provisioned: boolean): void {
    if (provisioned) this.freeProvisioned.add(slot);
    else this.free.add(slot);
  }

  /** Its last request is over: the busy spell is closed. */
  closeBusy(slot: number, now: Micros, provisioned: boolean): void {
    const since = this.busySince[slot] as number;
    this.busySince[slot] = -1;
    this.busyCount--;
    this.tally.busy.add(now - since);
    if (this.billing.byInstance) this.billBusy(slot, now - since, provisioned);
  }

  private billBusy(slot: number, span: Micros, provisioned: boolean): void {
    this.billing.busy(span + (this.billedStart[slot] as number), provisioned);
    this.billedStart[slot] = 0;
  }

  /** It has nothing to do, and is kept until then; for ever if it is provisioned. */
  rest(slot: number, now: Micros, keptUntil: Micros): void {
    this.idleSince[slot] = now;
    const until = this.isProvisioned(slot) ? Number.POSITIVE_INFINITY : keptUntil;
    if (until < Number.POSITIVE_INFINITY) this.expiries.add(slot, until);
    this.recorder?.idle(this.number[slot] as number, now, until);
  }

  /** An instance that came for a request becomes a provisioned one. */
  adopt(slot: number, now: Micros): void {
    const offered = this.isReady(slot) && (this.used[slot] as number) < this.perInstance;
    this.free.remove(slot);
    this.expiries.remove(slot);
    this.provisioned[slot] = 1;
    this.provisionedCount++;
    if (offered) this.freeProvisioned.add(slot);
    const idle = offered && (this.busySince[slot] as number) < 0;
    this.recorder?.adopted(this.number[slot] as number, now, idle);
  }

  /** Takes no more requests; ends now if it has none, else when its last one ends. */
  retire(slot: number, now: Micros, reason: EndReason): void {
    if ((this.retiring[slot] as number) !== 0) return;
    this.stopOffering(slot, reason);
    if (this.isReady(slot) && (this.used[slot] as number) === 0) this.end(slot, now);
    else this.recorder?.draining(this.number[slot] as number, now);
  }

  /** The first half of retiring, for an instance whose last run is just being ended. */
  stopOffering(slot: number, reason: EndReason): void {
    if ((this.retiring[slot] as number) !== 0) return;
    this.retiring[slot] = endReasons.indexOf(reason) + 1;
    this.able--;
    if (this.isProvisioned(slot)) {
      this.provisionedCount--;
      this.freeProvisioned.remove(slot);
    } else this.free.remove(slot);
    this.freeStarting.remove(slot);
    this.ages.remove(slot);
  }

  /** Gone, for the reason it was retired with. */
  end(slot: number, now: Micros): void {
    const reason = (this.retiring[slot] as number) - 1;
    const number = this.number[slot] as number;
    const lifetime = now - (this.createdAt[slot] as number);
    this.expiries.remove(slot);
    this.state[slot] = gone;
    this.alive--;
    this.ranks.remove(slot);
    this.reuse.push(slot);
    this.tally.ended++;
    this.tally.alive.add(lifetime);
    this.tally.lifetime.add(lifetime);
    this.tally.digest.add(now, number, reason);
    this.lastGone.number = number;
    this.lastGone.at = now;
    this.lastGone.reason = reason;
    this.recorder?.gone(number, now, reason);
  }

  expire(now: Micros): void {
    this.retire(this.expiries.first(), now, "expired");
  }

  /** Every instance that may take work, in order of creation. */
  ableSlots(): number[] {
    const slots: number[] = [];
    for (let slot = 0; slot < this.slots; slot++)
      if ((this.state[slot] as number) !== gone && (this.retiring[slot] as number) === 0)
        slots.push(slot);
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
      if ((this.busySince[slot] as number) >= 0)
        this.closeBusy(slot, horizon, this.isProvisioned(slot));
    }
  }

  private newSlot(now: Micros, provisioned: boolean): number {
    const slot = this.reuse.pop() ?? this.slots++;
    if (slot === this.number.length) growColumns(this, 2 * this.number.length);
    const number = this.tally.created++;
    this.number[slot] = number;
    this.createdAt[slot] = now;
    this.busySince[slot] = -1;
    this.used[slot] = 0;
    this.retiring[slot] = 0;
    this.provisioned[slot] = provisioned ? 1 : 0;
    this.fresh[slot] = 1;
    this.waitingHead[slot] = -1;
    this.ranks.add(slot);
    this.able++;
    if (provisioned) this.provisionedCount++;
    if (++this.alive > this.tally.peak) this.tally.peak = this.alive;
    if (this.lifetime !== null)
      this.ages.add(slot, now + Math.max(1, Math.round(this.lifetime(number))));
    return slot;
  }
}
