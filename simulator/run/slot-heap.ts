// At most one instant for each slot, any of which can be taken back: expiries and ages that were drawn.
// Equal instants come in the order they were set.

import { grown } from "./grow";

export class SlotHeap {
  top = Number.POSITIVE_INFINITY;
  private size = 0;
  private slots = new Int32Array(16);
  private place = new Int32Array(16).fill(-1);
  private at = new Float64Array(16);
  private order = new Float64Array(16);
  private sets = 0;

  /** The slot whose instant is `top`. */
  first(): number {
    return this.slots[0] as number;
  }

  add(slot: number, at: number): void {
    if (slot >= this.place.length) this.grow(slot + 1);
    this.at[slot] = at;
    this.order[slot] = this.sets++;
    this.place[slot] = this.size;
    this.slots[this.size] = slot;
    this.rise(this.size++);
    this.refreshTop();
  }

  remove(slot: number): void {
    const hole = slot < this.place.length ? (this.place[slot] as number) : -1;
    if (hole < 0) return;
    this.place[slot] = -1;
    const moved = this.slots[--this.size] as number;
    if (moved !== slot) {
      this.put(hole, moved);
      this.rise(hole);
      this.sink(this.place[moved] as number);
    }
    this.refreshTop();
  }

  private refreshTop(): void {
    this.top =
      this.size > 0 ? (this.at[this.slots[0] as number] as number) : Number.POSITIVE_INFINITY;
  }

  private rise(from: number): void {
    let hole = from;
    const slot = this.slots[hole] as number;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const other = this.slots[above] as number;
      if (!this.before(slot, other)) break;
      this.put(hole, other);
      hole = above;
    }
    this.put(hole, slot);
  }

  private sink(from: number): void {
    let hole = from;
    const slot = this.slots[hole] as number;
    for (let below = 2 * hole + 1; below < this.size; below = 2 * hole + 1) {
      if (
        below + 1 < this.size &&
        this.before(this.slots[below + 1] as number, this.slots[below] as number)
      )
        below++;
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
    this.place[slot] = hole;
  }

  private grow(needed: number): void {
    const old = this.place.length;
    const length = Math.max(needed, 2 * old);
    this.slots = grown(this.slots, length);
    this.place = grown(this.place, length).fill(-1, old);
    this.at = grown(this.at, length);
    this.order = grown(this.order, length);
  }
}
