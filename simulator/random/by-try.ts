// Draws that belong to one try of one request: by its source, how many runs of it came before, and its index. So
// what a request meets does not hang on when it meets it.

import type { Distribution, Micros } from "../scenario";
import { type Draw, drawFrom } from "./distribution";
import { type Purpose, type Stream, stream, subStream, uniform } from "./uniform";

class Streams {
  private readonly made: Stream[][] = [];
  declare private readonly seed: number;
  declare private readonly purpose: Purpose;

  constructor(seed: number, purpose: Purpose) {
    this.seed = seed;
    this.purpose = purpose;
  }

  of(part: number, before: number): Stream {
    return this.made[part]?.[before] ?? this.make(part, before);
  }

  private make(part: number, before: number): Stream {
    const made = subStream(stream(this.seed, this.purpose, part), before);
    this.made[part] ??= [];
    (this.made[part] as Stream[])[before] = made;
    return made;
  }
}

export class UniformByTry {
  declare private readonly streams: Streams;

  constructor(seed: number, purpose: Purpose) {
    this.streams = new Streams(seed, purpose);
  }

  draw(part: number, before: number, index: number): number {
    return uniform(this.streams.of(part, before), index);
  }
}

export class TimeByTry {
  declare private readonly is: Distribution;
  declare private readonly streams: Streams;
  private readonly draws = new Map<Stream, Draw>();

  constructor(is: Distribution, seed: number, purpose: Purpose) {
    this.is = is;
    this.streams = new Streams(seed, purpose);
  }

  /** Not rounded yet. */
  draw(part: number, before: number, index: number): Micros {
    if (this.is.kind === "constant") return this.is.value;
    const of = this.streams.of(part, before);
    let draw = this.draws.get(of);
    if (draw === undefined) {
      draw = drawFrom(this.is, of);
      this.draws.set(of, draw);
    }
    return draw(index);
  }
}
