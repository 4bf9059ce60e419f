// At most one instant for each slot, any of which can be taken back: expiries and ages that were drawn.
// Equal instants come in the order they were set.

import { type Micros, never } from "../../scenario";
import { growColumns } from "./grow";

export class SlotHeap {
  top: Micros = never;
  protected size = 0;
  protected slots = new Int32Array(16);
  /** One more than where in `slots` it is; 0: it is not. */
  private place = new Int32Array(16);
  private at = new Float64Array(16);
  private order = new Float64Array(16);
  private sets = 0;

  /** The slot whose instant is `top`, or -1. */
  due(): number {
    return this.size > 0 ? (this.slots[0] as number) : -1;
  }

  first(): number {
    return this.due();
  }

  /** A slot that has an instant already keeps it. */
  add(slot: number, at: Micros): void {
    if ((this.place[slot] ?? 0) === 0) this.set(slot, at);
  }

  /** The slot's instant is this from now on, whether it had one or not. */
  set(slot: number, at: Micros): void {
    if (slot >= this.place.length) growColumns(this, slot);
    const place = this.place[slot] as number;
    this.at[slot] = at;
    this.order[slot] = this.sets++;
    if (place === 0) this.rise(this.size++, slot);
    else this.sink(this.rise(place - 1, slot), slot);
    this.refreshTop();
  }

  remove(slot: number): void {
    const hole = (this.place[slot] ?? 0) - 1;
    if (hole < 0) return;
    this.place[slot] = 0;
    const moved = this.slots[--this.size] as number;
    if (moved !== slot) this.sink(this.rise(hole, moved), moved);
    this.refreshTop();
  }

  private refreshTop(): void {
    this.top = this.size > 0 ? (this.at[this.slots[0] as number] as number) : never;
  }

  /** Gives where the slot has come to be. */
  private rise(from: number, slot: number): number {
    let hole = from;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const other = this.slots[above] as number;
      if (!this.before(slot, other)) break;
      this.put(hole, other);
      hole = above;
    }
    this.put(hole, slot);
    return hole;
  }

  private sink(from: number, slot: number): void {
    let hole = from;
    for (let below = 2 * hole + 1; below < this.size; below = 2 * hole + 1) {
      const right = below + 1;
      if (
        right < this.size &&
        this.before(this.slots[right] as number, this.slots[below] as number)
      )
        below = right;
      const other = this.slots[below] as number;
      if (!this.before(other, slot)) break;
      this.put(hole, other);
      hole = below;
    }
    this.put(hole, slot);
  }

  private before(slot: number, other: number): boolean {
    const a = this.at[slot] as number;
    const b = this.at[other] as number;
    return a < b || (a === b && (this.order[slot] as number) < (this.order[other] as number));
  }

  private put(hole: number, slot: number): void {
    this.slots[hole] = slot;
    this.place[slot] = hole + 1;
  }
}
