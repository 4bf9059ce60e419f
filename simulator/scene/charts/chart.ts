// What a chart is: a title, a sentence that says what it shows, and the picture; without a picture where the
// report alone cannot show it. Charts look at a whole run, the stage at an instant of it.
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
};

export type Drawn = Pick<Chart, "text" | "picture">;

export type ChartKind = Pick<Chart, "id" | "title"> & {
  readonly draw: (charted: Charted, width: number) => Drawn;
};

/** A run as charts look at it. The trace of a large run is not kept. */
export type Charted = {
  readonly scenario: Scenario;
  readonly report: Report;
  readonly trace: Trace | null;
};
