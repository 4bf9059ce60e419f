// Columns that grow: typed arrays which double when full and are cut to length at the end.

import { grown } from "./grow";

export class Floats {
  data = new Float64Array(64);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) this.data = grown(this.data, 2 * this.length);
    this.data[this.length++] = value;
  }
  cut(): Float64Array {
    return this.data.slice(0, this.length);
  }
}

export class Ints {
  data = new Int32Array(64);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) this.data = grown(this.data, 2 * this.length);
    this.data[this.length++] = value;
  }
  cut(): Int32Array {
    return this.data.slice(0, this.length);
  }
}

export class Bytes {
  data = new Uint8Array(64);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) this.data = grown(this.data, 2 * this.length);
    this.data[this.length++] = value;
  }
  cut(): Uint8Array {
    return this.data.slice(0, this.length);
  }
}
