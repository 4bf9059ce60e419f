// What the charts over simulated time share: how a run is cut into spans, and sums over spells of time.
import type { Micros } from "../../scenario";
import type { Box } from "../fleet-layout";
import type { Mark } from "../marks";
import { ticksOf } from "../time-axis";
import { bottomAxis } from "./axes";

/** Simulated time along a plot. */
export function timeAxis(horizon: Micros, box: Box): Mark[] {
  const xOf = (at: Micros) => box.x + (box.width * at) / Math.max(1, horizon);
  return bottomAxis(box, ticksOf(horizon, xOf), "simulated time");
}

/** Time spent in each of the equal spans of a run; a spell costs the same however long it is. */
export class SpentTime {
  private readonly whole: Float64Array;
  private readonly part: Float64Array;
  private readonly span: Micros;
  private readonly horizon: Micros;

  constructor(horizon: Micros, spans: number) {
    this.horizon = horizon;
    this.span = horizon / spans;
    this.whole = new Float64Array(spans + 1);
    this.part = new Float64Array(spans + 1);
  }

  add(from: Micros, to: Micros, by = 1): void {
    const end = Math.min(to, this.horizon);
    if (!(from < end)) return;
    const first = Math.floor(from / this.span);
    const last = Math.min(this.part.length - 2, Math.floor(end / this.span));
    if (first >= last) {
      this.put(this.part, first, by * (end - from));
      return;
    }
    this.put(this.part, first, by * ((first + 1) * this.span - from));
    this.put(this.part, last, by * (end - last * this.span));
    this.put(this.whole, first + 1, by);
    this.put(this.whole, last, -by);
  }

  /** The mean number going on in each span. */
  means(): Float64Array {
    let going = 0;
    return Float64Array.from({ length: this.part.length - 1 }, (_, n) => {
      going += this.whole[n] ?? 0;
      return Math.max(0, going + (this.part[n] ?? 0) / this.span);
    });
  }

  private put(column: Float64Array, at: number, by: number): void {
    column[at] = (column[at] ?? 0) + by;
  }
}
