// The oldest or the newest of a set of instances in a few steps: a bit for each rank, 32 of them looked at
// together. Ranks follow the order of creation and are handed out anew when they run out.

import { grown } from "./grow";

/** The order of creation of the instances alive, as small whole numbers. */
export class RankOrder {
  rankOf = new Int32Array(64);
  slotAt = new Int32Array(64);
  readonly sets: RankSet[] = [];
  private next = 0;

  add(slot: number): void {
    if (this.next === this.slotAt.length) this.renumber();
    if (slot >= this.rankOf.length) this.rankOf = grown(this.rankOf, 2 * slot);
    this.rankOf[slot] = this.next;
    this.slotAt[this.next++] = slot;
  }

  remove(slot: number): void {
    this.slotAt[this.rankOf[slot] as number] = -1;
  }

  /** Closes the gaps: every rank stays or falls. */
  private renumber(): void {
    const ranks = this.next;
    this.next = 0;
    for (let rank = 0; rank < ranks; rank++) {
      const slot = this.slotAt[rank] as number;
      if (slot < 0) continue;
      const members = this.sets.filter((set) => set.takeOut(slot));
      this.add(slot);
      for (const set of members) set.add(slot);
    }
    if (2 * this.next > ranks) this.slotAt = grown(this.slotAt, 2 * ranks);
  }
}

export class RankSet {
  private words = new Int32Array(2);
  /** No word beyond this one, on the side looked at first, has a bit. */
  private edge = 0;
  declare private readonly order: RankOrder;
  declare private readonly newest: boolean;

  constructor(order: RankOrder, newest: boolean) {
    this.order = order;
    this.newest = newest;
    order.sets.push(this);
  }

  add(slot: number): void {
    const rank = this.order.rankOf[slot] as number;
    const word = rank >> 5;
    if (word >= this.words.length) this.words = grown(this.words, 2 * word);
    this.words[word] = (this.words[word] as number) | (1 << rank);
    if (this.newest ? word > this.edge : word < this.edge) this.edge = word;
  }

  remove(slot: number): void {
    const rank = this.order.rankOf[slot] as number;
    const word = rank >> 5;
    if (word < this.words.length) this.words[word] = (this.words[word] as number) & ~(1 << rank);
  }

  first(): number {
    const { words, newest } = this;
    let word = this.edge;
    while (word >= 0 && word < words.length && (words[word] as number) === 0)
      word += newest ? -1 : 1;
    this.edge = word;
    const bits = words[word] ?? 0;
    if (bits === 0) return -1;
    const bit = 31 - Math.clz32(newest ? bits : bits & -bits);
    return this.order.slotAt[(word << 5) | bit] as number;
  }

  /** Takes the slot out and tells whether it was in. */
  takeOut(slot: number): boolean {
    const rank = this.order.rankOf[slot] as number;
    const was = ((this.words[rank >> 5] ?? 0) >>> rank) & 1;
    this.remove(slot);
    return was === 1;
  }
}
