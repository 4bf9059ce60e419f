// How a run is cut into spans, and sums over spells of time.
import type { Micros } from "../../scenario";
import { lastedText } from "../words";

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

/** At most so many rows, so that they can be read. */
const mostRows = 12;

/** Which spans of `count` belong to each row of a table, and from when to when they go. */
export function rowsOfSpans(count: number, horizon: Micros) {
  const rows = Math.min(mostRows, count);
  return Array.from({ length: rows }, (_, n) => {
    const [from, to] = [Math.round((n * count) / rows), Math.round(((n + 1) * count) / rows)];
    return {
      from,
      to,
      name: `${lastedText((from / count) * horizon)} to ${lastedText((to / count) * horizon)}`,
    };
  });
}
