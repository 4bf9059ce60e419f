// Placement: among instances with a free slot, which one takes the next request. Each rule is a way of
// keeping the set so that adding, removing and choosing stay cheap however large the fleet.

import type { Stream } from "../random/uniform";
import { uniform } from "../random/uniform";
import type { Placement } from "../scenario";
import { grown } from "./grow";
import { RankSet } from "./rank-set";
import { SlotList } from "./slot-list";

export type FreeSlots = {
  readonly size: number;
  /** Adds an instance that has just become free, or has just been used and still is. */
  add(slot: number): void;
  remove(slot: number): void;
  /** The instance the rule chooses, or -1. It stays in the set. */
  choose(): number;
};

export function freeSlots(placement: Placement, order: RankOrder, of: Stream): FreeSlots {
  switch (placement) {
    case "most-recently-used":
      return new ByRecency(true);
    case "least-recently-used":
      return new ByRecency(false);
    case "newest":
      return new RankSet(order, true);
    case "oldest":
      return new RankSet(order, false);
    case "random":
      return new AtRandom(of);
  }
}

import type { RankOrder } from "./rank-set";

class ByRecency implements FreeSlots {
  private readonly list = new SlotList();
  private readonly newest: boolean;
  constructor(newest: boolean) {
    this.newest = newest;
  }
  get size(): number {
    return this.list.size;
  }
  add(slot: number): void {
    this.list.add(slot);
  }
  remove(slot: number): void {
    this.list.remove(slot);
  }
  choose(): number {
    return this.newest ? this.list.last() : this.list.first();
  }
}

class AtRandom implements FreeSlots {
  size = 0;
  private slots = new Int32Array(16);
  private place = new Int32Array(16).fill(-1);
  private draws = 0;
  private readonly of: Stream;
  constructor(of: Stream) {
    this.of = of;
  }
  add(slot: number): void {
    const old = this.place.length;
    if (slot >= old) {
      const length = Math.max(slot + 1, 2 * old);
      this.slots = grown(this.slots, length);
      this.place = grown(this.place, length).fill(-1, old);
    }
    if ((this.place[slot] as number) >= 0) return;
    this.place[slot] = this.size;
    this.slots[this.size++] = slot;
  }
  remove(slot: number): void {
    const hole = slot < this.place.length ? (this.place[slot] as number) : -1;
    if (hole < 0) return;
    const moved = this.slots[--this.size] as number;
    this.slots[hole] = moved;
    this.place[moved] = hole;
    this.place[slot] = -1;
  }
  choose(): number {
    if (this.size === 0) return -1;
    return this.slots[Math.floor(uniform(this.of, this.draws++) * this.size)] as number;
  }
}
