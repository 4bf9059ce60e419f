// Slots in the order they were last added, as a doubly linked list: oldest first, newest last. It serves
// as the expiry queue of a constant keep-alive (instants never fall) and, for placement, as recency.

import { grown } from "./grow";

export class SlotList {
  /** The instant of the slot added longest ago; Infinity when empty. */
  top = Number.POSITIVE_INFINITY;
  size = 0;
  private head = -1;
  private tail = -1;
  private next = new Int32Array(16);
  /** -2: not in the list; -1: in it and the first. */
  private previous = new Int32Array(16).fill(-2);
  private at = new Float64Array(16);

  first(): number {
    return this.head;
  }

  last(): number {
    return this.tail;
  }

  has(slot: number): boolean {
    return slot < this.previous.length && (this.previous[slot] as number) !== -2;
  }

  /** Adds the slot as the newest; if it is in the list already, it moves. */
  add(slot: number, at = 0): void {
    if (slot >= this.previous.length) this.grow(slot + 1);
    else if ((this.previous[slot] as number) !== -2) this.remove(slot);
    const tail = this.tail;
    this.at[slot] = at;
    this.previous[slot] = tail;
    this.next[slot] = -1;
    this.tail = slot;
    this.size++;
    if (tail >= 0) this.next[tail] = slot;
    else {
      this.head = slot;
      this.top = at;
    }
  }

  remove(slot: number): void {
    if (slot >= this.previous.length) return;
    const before = this.previous[slot] as number;
    if (before === -2) return;
    const after = this.next[slot] as number;
    this.previous[slot] = -2;
    this.size--;
    if (after >= 0) this.previous[after] = before;
    else this.tail = before;
    if (before >= 0) this.next[before] = after;
    else {
      this.head = after;
      this.top = after >= 0 ? (this.at[after] as number) : Number.POSITIVE_INFINITY;
    }
  }

  private grow(needed: number): void {
    const old = this.previous.length;
    const length = Math.max(needed, 2 * old);
    this.next = grown(this.next, length);
    this.previous = grown(this.previous, length).fill(-2, old);
    this.at = grown(this.at, length);
  }
}
