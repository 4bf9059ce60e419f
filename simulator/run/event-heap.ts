// A binary heap of instants with a reference each, in parallel arrays: no object per event. Equal
// instants leave in the order they entered.

import { grown } from "./grow";

/** References lie between plus and minus this; a tag is the order of entry times twice as much, plus one. */
const references = 2 ** 20;

export class EventHeap {
  /** The earliest instant; Infinity when empty. */
  top = Number.POSITIVE_INFINITY;
  size = 0;
  private at = new Float64Array(64);
  private tag = new Float64Array(64);
  private nextTag = references;

  push(at: number, ref: number): void {
    let hole = this.size++;
    if (hole === this.at.length) this.grow();
    const times = this.at;
    const tags = this.tag;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const time = times[above] as number;
      // The one above entered earlier, so at the same instant it stays above.
      if (time <= at) break;
      times[hole] = time;
      tags[hole] = tags[above] as number;
      hole = above;
    }
    times[hole] = at;
    tags[hole] = this.nextTag + ref;
    this.nextTag += 2 * references;
    if (hole === 0) this.top = at;
  }

  /** Takes the earliest event out and gives its reference. */
  pop(): number {
    const times = this.at;
    const tags = this.tag;
    const first = tags[0] as number;
    const size = --this.size;
    if (size > 0) {
      const at = times[size] as number;
      const tag = tags[size] as number;
      let hole = 0;
      for (let below = 1; below < size; below = 2 * hole + 1) {
        let time = times[below] as number;
        const right = below + 1;
        if (right < size) {
          const other = times[right] as number;
          if (
            other < time ||
            (other === time && (tags[right] as number) < (tags[below] as number))
          ) {
            below = right;
            time = other;
          }
        }
        if (at < time || (at === time && tag < (tags[below] as number))) break;
        times[hole] = time;
        tags[hole] = tags[below] as number;
        hole = below;
      }
      times[hole] = at;
      tags[hole] = tag;
      this.top = times[0] as number;
    } else this.top = Number.POSITIVE_INFINITY;
    return refOf(first);
  }

  /** The reference of the earliest event. */
  get topRef(): number {
    return refOf(this.tag[0] as number);
  }

  private grow(): void {
    this.at = grown(this.at, 2 * this.at.length);
    this.tag = grown(this.tag, 2 * this.tag.length);
  }
}

function refOf(tag: number): number {
  return tag - Math.floor(tag / (2 * references)) * (2 * references) - references;
}
