// Which slots of the instances are in use, and the sets of instances with one free, for a decision to look at. The layer
// above the busy spells.

import { stream } from "../random/uniform";
import type { Scenario } from "../scenario";
import type { Billing } from "./billing";
import { BusySpells } from "./busy-spells";
import { ready } from "./instance-columns";
import { type KeepAlivePolicy, keepAlivePolicy } from "./keep-alive";
import { type FreeSlots, freeSlots } from "./structures/free-slots";
import { SlotList } from "./structures/slot-list";
import type { Tally } from "./tally";

export class Slots extends BusySpells {
  /** In use: by requests that run, or that wait for a start. */
  slotsUsed = 0;
  declare readonly free: FreeSlots;
  declare readonly freeProvisioned: FreeSlots;
  declare readonly freeStarting: FreeSlots;
  declare readonly freeSpare: FreeSlots;
  declare readonly keepAlive: KeepAlivePolicy;
  declare readonly expiries: KeepAlivePolicy["expiries"];
  declare readonly perInstance: number;
  /** A scaler sizes the fleet, and nothing expires but spares. */
  declare readonly isScaled: boolean;

  constructor(scenario: Scenario, tally: Tally, billing: Billing) {
    super(tally, billing);
    const { platform, seed } = scenario;
    this.perInstance = platform.concurrencyPerInstance;
    const free = (part: number) =>
      freeSlots(platform.placement, this, stream(seed, "placement", part));
    this.free = free(0);
    this.freeProvisioned = free(1);
    this.freeStarting = free(2);
    this.freeSpare = free(3);
    this.isScaled = platform.autoscaler.kind === "target";
    this.keepAlive = keepAlivePolicy(scenario);
    // Where only idle instances have a slot free, the list of those and that of those to expire are one.
    const { free: offered, keepAlive: kept } = this;
    const same = this.perInstance === 1 && !this.isScaled && offered instanceof SlotList;
    this.expiries = same && kept.expiries instanceof SlotList ? offered : kept.expiries;
  }

  /** Takes a free slot of a ready instance. */
  occupy(slot: number): void {
    const used = (this.used[slot] as number) + 1;
    this.used[slot] = used;
    this.slotsUsed++;
    const set = this.offeredIn(slot);
    if (used === 1) this.expiries.remove(slot);
    if (used === this.perInstance) set.remove(slot);
    else set.add(slot);
  }

  /** Takes a free slot of a starting instance. */
  occupyStarting(slot: number, request: number): void {
    const used = this.waiting[slot]?.push(request) ?? 0;
    this.used[slot] = used;
    this.slotsUsed++;
    if (used === this.perInstance) this.freeStarting.remove(slot);
  }

  /** One of its requests is over. */
  vacate(slot: number): void {
    this.used[slot] = (this.used[slot] as number) - 1;
    this.slotsUsed--;
  }

  /** A ready instance that may take work has a slot free. */
  offer(slot: number): void {
    this.offeredIn(slot).add(slot);
  }

  /** Ready, with a slot free. */
  protected isOffered(slot: number): boolean {
    return (this.state[slot] as number) === ready && (this.used[slot] as number) < this.perInstance;
  }

  protected offeredIn(slot: number): FreeSlots {
    if (this.isProvisioned(slot)) return this.freeProvisioned;
    return this.isSpare(slot) ? this.freeSpare : this.free;
  }
}
