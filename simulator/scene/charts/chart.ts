// What a chart is: a title, a sentence that says what it shows, its numbers as a table, and the picture; without these
// two where the report alone cannot give them. Charts look at a whole run, the stage at an instant of it.
import type { Report } from "../../read/report";
import type { Scenario } from "../../scenario";
import type { Trace } from "../../trace/trace";
import type { Picture } from "../marks";

export type Chart = {
  readonly id: "latency" | "cold-share" | "fleet" | "cost";
  readonly title: string;
  /** In words, from the numbers themselves: the caption, and the picture for who does not see it. */
  readonly text: string;
  readonly picture: Picture | null;
  readonly table: ChartTable | null;
};

/** The first cell of a row names it. */
export type ChartTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type Drawn = Pick<Chart, "text" | "picture" | "table">;

export type ChartKind = Pick<Chart, "id" | "title"> & {
  /** `beside`: the runs that it is compared with, on whose scale it is drawn as well. */
  readonly draw: (charted: Charted, width: number, beside: readonly Charted[]) => Drawn;
};

/** A run as charts look at it. The trace of a large run is not kept. */
export type Charted = {
  readonly scenario: Scenario;
  readonly report: Report;
  readonly trace: Trace | null;
};

/** What cannot be drawn, in words alone. */
export function inWords(text: string): Drawn {
  return { text, picture: null, table: null };
}
