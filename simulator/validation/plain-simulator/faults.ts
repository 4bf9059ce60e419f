// The faults of a run of the plain simulator that last for a while, as far as they are in force now.

import type { Fault, Scenario } from "../../scenario";
import type { Future } from "./future";

export class Faults {
  private inForce: Fault[] = [];

  constructor(scenario: Scenario, future: Future) {
    for (const one of scenario.interventions) {
      if (one.kind !== "downstream" && one.kind !== "errors") continue;
      future.set(one.at, "fault", () => this.inForce.push(one));
      future.set(one.at + one.for, "fault", () => {
        this.inForce = this.inForce.filter((other) => other !== one);
      });
    }
  }

  get slower(): number {
    return this.most((one) => (one.kind === "downstream" ? one.slower : 1), 1);
  }

  get errors(): number {
    return this.most((one) => (one.kind === "errors" ? one.share : 0), 0);
  }

  get refuses(): boolean {
    return this.inForce.some((one) => one.kind === "downstream" && one.refuses);
  }

  private most(of: (one: Fault) => number, least: number): number {
    return this.inForce.reduce((most, one) => Math.max(most, of(one)), least);
  }
}
