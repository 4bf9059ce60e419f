// Slots in the order they were last added, as a doubly linked list. It serves as the expiry queue of a constant
// keep-alive (instants never fall) and, for placement, as recency.

import { type Micros, never } from "../scenario";
import { growColumns } from "./grow";

export class SlotList {
  /** The instant of the slot added longest ago; `never` when empty. */
  top: Micros = never;
  private head = -1;
  private tail = -1;
  /** The slots beside it, or -1. */
  private next = new Int32Array(16);
  private previous = new Int32Array(16);
  private there = new Uint8Array(16);
  private at = new Float64Array(16);

  declare private readonly newestFirst: boolean;

  constructor(newestFirst: boolean) {
    this.newestFirst = newestFirst;
  }

  /** The slot at the end that counts, or -1. */
  first(): number {
    return this.newestFirst ? this.tail : this.head;
  }

  /** Adds the slot as the newest; if it is in the list already, it moves. */
  add(slot: number, at = 0): void {
    if (slot >= this.there.length) growColumns(this, 2 * slot);
    this.remove(slot);
    const tail = this.tail;
    this.there[slot] = 1;
    this.at[slot] = at;
    this.previous[slot] = tail;
    this.next[slot] = -1;
    this.tail = slot;
    if (tail >= 0) this.next[tail] = slot;
    else {
      this.head = slot;
      this.top = at;
    }
  }

  remove(slot: number): void {
    if (this.there[slot] !== 1) return;
    const before = this.previous[slot] as number;
    const after = this.next[slot] as number;
    this.there[slot] = 0;
    if (after >= 0) this.previous[after] = before;
    else this.tail = before;
    if (before >= 0) this.next[before] = after;
    else {
      this.head = after;
      this.top = after >= 0 ? (this.at[after] as number) : never;
    }
  }
}
