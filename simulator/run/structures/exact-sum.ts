// A sum of whole numbers that stays exact beyond 2^53: two limbs, rounded once when read.

const limb = 4503599627370496;

export class ExactSum {
  private low = 0;
  private high = 0;

  /** `whole` is a whole number from 0 to 2^52. */
  add(whole: number): void {
    const low = this.low + whole;
    if (low < limb) this.low = low;
    else {
      this.low = low - limb;
      this.high++;
    }
  }

  /** So many times a whole number, however large the product is. */
  addTimes(count: number, whole: number): void {
    if (count * whole <= limb) this.add(count * whole);
    else {
      const half = Math.floor(whole / 2);
      this.addTimes(count, half);
      this.addTimes(count, whole - half);
    }
  }

  /** This sum less others, exact as long as the difference is below 2^53. */
  less(...others: readonly ExactSum[]): number {
    let low = this.low;
    let high = this.high;
    for (const other of others) {
      low -= other.low;
      high -= other.high;
    }
    return high * limb + low;
  }

  get value(): number {
    return this.less();
  }
}
