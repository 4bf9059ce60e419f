// Placement: among instances with a free slot, which one takes the next request. Each rule is a way of
// keeping the set so that adding, removing and choosing stay cheap however large the fleet.

import { type Stream, uniform } from "../../random/uniform";
import type { Placement } from "../../scenario";
import { SlotHeap } from "./slot-heap";
import { SlotList } from "./slot-list";

export type FreeSlots = {
  /** Adds an instance that has just become free, or has just been used and still is. */
  add(slot: number): void;
  remove(slot: number): void;
  /** The instance the rule chooses, or -1. It stays in the set. */
  first(): number;
};

export function freeSlots(placement: Placement, fleet: Numbered, of: Stream): FreeSlots {
  switch (placement) {
    case "most-recently-used":
      return new SlotList(true);
    case "least-recently-used":
      return new SlotList(false);
    case "newest":
      return new ByNumber(fleet, -1);
    case "oldest":
      return new ByNumber(fleet, 1);
    case "random":
      return new AtRandom(of);
  }
}

/** Instances are numbered as they are created. The column is replaced when it grows. */
type Numbered = { readonly number: Int32Array };

class ByNumber extends SlotHeap {
  declare private readonly of: Numbered;
  declare private readonly sign: 1 | -1;
  constructor(of: Numbered, sign: 1 | -1) {
    super();
    this.of = of;
    this.sign = sign;
  }
  override add(slot: number): void {
    super.add(slot, this.sign * (this.of.number[slot] as number));
  }
}

class AtRandom extends SlotHeap {
  private draws = 0;
  declare private readonly of: Stream;
  constructor(of: Stream) {
    super();
    this.of = of;
  }
  /** No slot is before another, so each stays where it was put. */
  override add(slot: number): void {
    super.add(slot, Number.NaN);
  }
  override first(): number {
    if (this.size === 0) return -1;
    return this.slots[Math.floor(uniform(this.of, this.draws++) * this.size)] as number;
  }
}
