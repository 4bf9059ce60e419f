// Slots in the order they were last added, as a doubly linked list. It serves as the expiry queue of a constant
// keep-alive (instants never fall) and, for placement, as recency.

import { type Micros, never } from "../../scenario";
import { growColumns } from "./grow";

export class SlotList {
  /** The instant of the slot added longest ago; `never` when empty. */
  top: Micros = never;
  /** A ring of nodes: slot n is node n + 1, and node 0, which is always there, is both ends of the list. */
  private next = new Int32Array(17);
  private previous = new Int32Array(17);
  private there = new Uint8Array(17);
  private at = new Float64Array(17);

  declare private readonly newestFirst: boolean;

  constructor(newestFirst: boolean) {
    this.newestFirst = newestFirst;
    this.at[0] = never;
  }

  /** The slot whose instant is `top`, or -1. */
  due(): number {
    return (this.next[0] as number) - 1;
  }

  /** The slot at the end that counts, or -1. */
  first(): number {
    const ends = this.newestFirst ? this.previous : this.next;
    return (ends[0] as number) - 1;
  }

  /** Every slot in it, in order. */
  get all(): readonly number[] {
    const slots: number[] = [];
    for (let slot = (this.next[0] as number) - 1; slot >= 0; slot = this.after(slot))
      slots.push(slot);
    return slots;
  }

  /** The slot that was added next after this one, or -1. */
  after(slot: number): number {
    return (this.next[slot + 1] as number) - 1;
  }

  /** Adds the slot as the newest; if it is in the list already, it moves. */
  add(slot: number, at = never): void {
    const node = slot + 1;
    if (node >= this.there.length) growColumns(this, node);
    this.at[node] = at;
    const { next, previous } = this;
    if ((previous[0] as number) !== node) {
      this.remove(slot);
      this.there[node] = 1;
      const last = previous[0] as number;
      next[last] = node;
      previous[node] = last;
      next[node] = 0;
      previous[0] = node;
    }
    if ((next[0] as number) === node) this.top = at;
  }

  remove(slot: number): void {
    const node = slot + 1;
    if (this.there[node] !== 1) return;
    this.there[node] = 0;
    const { next, previous } = this;
    const before = previous[node] as number;
    const after = next[node] as number;
    next[before] = after;
    previous[after] = before;
    if (before === 0) this.top = this.at[after] as number;
  }
}
