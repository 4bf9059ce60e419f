// What goes wrong for a while: how much of it is in force. An instant's faults change after its ends, before its
// arrivals.

import { type Fault, type Micros, never, type Scenario } from "../scenario";
import type { Budget } from "./budget";
import type { Downstream } from "./downstream";
import type { Recorder } from "./recorder";

type Lasting = Exclude<Fault, { kind: "lose" }>;

export class Faults {
  /** The share of runs that fail. */
  declare errors: number;
  declare private readonly usual: number;
  declare private readonly interventions: Scenario["interventions"];
  declare private readonly lasting: readonly Lasting[];
  /** Latest first. */
  declare private readonly changes: Micros[];
  declare private readonly budget: Budget;

  constructor({ interventions, function: { errors } }: Scenario, budget: Budget) {
    this.budget = budget;
    this.usual = errors;
    this.errors = errors;
    this.interventions = interventions;
    this.lasting = interventions.filter(
      (one) => one.kind === "errors" || one.kind === "downstream",
    );
    this.changes = this.lasting.flatMap((one) => [one.at, one.at + one.for]).sort((a, b) => b - a);
  }

  get changesAt(): Micros {
    return this.changes.at(-1) ?? never;
  }

  change(now: Micros, downstream: Downstream | null, recorder: Recorder | null): void {
    while (this.changesAt <= now) this.changes.pop();
    this.budget.spend(Math.ceil(this.lasting.length / 100));
    let errors = this.usual;
    let slower = 1;
    let refuses = false;
    for (const one of this.lasting) {
      const n = this.interventions.indexOf(one);
      if (now === one.at) recorder?.fault(now, n, false);
      if (now === one.at + one.for) recorder?.fault(now, n, true);
      if (now < one.at || now >= one.at + one.for) continue;
      if (one.kind === "errors") errors = Math.max(errors, one.share);
      else {
        slower = Math.max(slower, one.slower);
        refuses ||= one.refuses;
      }
    }
    this.errors = errors;
    if (downstream === null) return;
    downstream.slower = slower;
    downstream.refuses = refuses;
  }
}
