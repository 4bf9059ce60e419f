// A fingerprint of everything that happened, from whole numbers only: 64 bits in two lanes.

export class Digest {
  private a = 0x243f6a88;
  private b = 0x85a308d3 | 0;

  /** Takes in two whole numbers of up to 53 bits and a small one that says what they are about. */
  add(one: number, other: number, about: number): void {
    const low = one | 0;
    const high = ((one / 4294967296) | 0) ^ about;
    const second = other ^ ((other / 4294967296) | 0);
    let a = Math.imul(this.a ^ low, 0x9e3779b1);
    a = Math.imul((a ^ (a >>> 15)) + high, 0x85ebca77) ^ second;
    let b = Math.imul((this.b + low) ^ second, 0xc2b2ae3d);
    b = Math.imul(b ^ (b >>> 13) ^ high, 0x27d4eb2f);
    this.a = a ^ (a >>> 16);
    this.b = b ^ (b >>> 14);
  }

  get hex(): string {
    return hex(this.a) + hex(this.b);
  }
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
