// The oldest or the newest of a set of instances in a few steps: a bit for each rank, and above it a bit
// for each word of bits. Ranks follow the order of creation and are handed out anew when they run out.

import { grown } from "./grow";

/** The order of creation of the instances alive, as small whole numbers. */
export class RankOrder {
  rankOf = new Int32Array(64);
  slotAt = new Int32Array(64).fill(-1);
  private next = 0;
  private alive = 0;
  private readonly sets: RankSet[] = [];

  register(set: RankSet): void {
    this.sets.push(set);
  }

  add(slot: number): void {
    if (this.sets.length === 0) return;
    if (this.next === this.slotAt.length) this.compact();
    if (slot >= this.rankOf.length) this.rankOf = grown(this.rankOf, 2 * Math.max(slot, 1));
    this.rankOf[slot] = this.next;
    this.slotAt[this.next++] = slot;
    this.alive++;
  }

  remove(slot: number): void {
    if (this.sets.length === 0) return;
    this.slotAt[this.rankOf[slot] as number] = -1;
    this.alive--;
  }

  private compact(): void {
    const members = this.sets.map((set) => set.takeAll(this.slotAt, this.next));
    const old = this.slotAt;
    this.slotAt = new Int32Array(this.alive * 2 > old.length ? old.length * 2 : old.length).fill(
      -1,
    );
    this.next = 0;
    for (const slot of old) {
      if (slot < 0) continue;
      this.rankOf[slot] = this.next;
      this.slotAt[this.next++] = slot;
    }
    this.sets.forEach((set, n) => {
      for (const slot of members[n] ?? []) set.add(slot);
    });
  }
}

export class RankSet {
  size = 0;
  private readonly order: RankOrder;
  private readonly newest: boolean;
  private words = new Int32Array(2);
  private groups = new Int32Array(1);
  private fields = new Int32Array(1);

  constructor(order: RankOrder, newest: boolean) {
    this.order = order;
    this.newest = newest;
    order.register(this);
  }

  add(slot: number): void {
    const rank = this.order.rankOf[slot] as number;
    const word = rank >> 5;
    if (word >= this.words.length) this.grow();
    const bits = this.words[word] as number;
    const bit = 1 << (rank & 31);
    if ((bits & bit) !== 0) return;
    this.words[word] = bits | bit;
    this.size++;
    if (bits !== 0) return;
    const group = word >> 5;
    this.groups[group] = (this.groups[group] as number) | (1 << (word & 31));
    const field = group >> 5;
    this.fields[field] = (this.fields[field] as number) | (1 << (group & 31));
  }

  remove(slot: number): void {
    const rank = this.order.rankOf[slot] as number;
    const word = rank >> 5;
    if (word >= this.words.length) return;
    const bits = this.words[word] as number;
    const bit = 1 << (rank & 31);
    if ((bits & bit) === 0) return;
    this.size--;
    this.words[word] = bits & ~bit;
    if ((bits & ~bit) !== 0) return;
    const group = word >> 5;
    const left = (this.groups[group] as number) & ~(1 << (word & 31));
    this.groups[group] = left;
    if (left !== 0) return;
    const field = group >> 5;
    this.fields[field] = (this.fields[field] as number) & ~(1 << (group & 31));
  }

  choose(): number {
    if (this.size === 0) return -1;
    const fields = this.fields;
    let field = 0;
    if (this.newest) {
      field = fields.length - 1;
      while ((fields[field] as number) === 0) field--;
    } else while ((fields[field] as number) === 0) field++;
    const group = (field << 5) | this.extreme(fields[field] as number);
    const word = (group << 5) | this.extreme(this.groups[group] as number);
    const rank = (word << 5) | this.extreme(this.words[word] as number);
    return this.order.slotAt[rank] as number;
  }

  /** Empties the set and gives what was in it; for the moment when ranks change. */
  takeAll(slotAt: Int32Array, ranks: number): number[] {
    const slots: number[] = [];
    for (let rank = 0; rank < ranks && this.size > 0; rank++) {
      const inSet = ((this.words[rank >> 5] ?? 0) >>> (rank & 31)) & 1;
      const slot = slotAt[rank] as number;
      if (inSet === 0 || slot < 0) continue;
      this.remove(slot);
      slots.push(slot);
    }
    return slots;
  }

  private extreme(bits: number): number {
    return this.newest ? 31 - Math.clz32(bits) : 31 - Math.clz32(bits & -bits);
  }

  private grow(): void {
    const words = Math.max(this.order.slotAt.length >> 5, 2 * this.words.length);
    this.words = grown(this.words, words);
    this.groups = grown(this.groups, (words >> 5) + 1);
    this.fields = grown(this.fields, (words >> 10) + 1);
  }
}
