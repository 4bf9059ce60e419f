// What a run is charged for, as exact sums of rounded-up time. Prices are applied once, in the report.

import { unpriced } from "../cost";
import { coldStartPhases, type Micros, type PriceList, type Scenario } from "../scenario";
import { ExactSum } from "./exact-sum";

export class Billing {
  /** Finished handler runs, successful or timed out: each is a request on the bill. */
  runs = 0;
  readonly onDemand = new ExactSum();
  readonly onProvisioned = new ExactSum();
  readonly handler = new ExactSum();
  /** Provisioned instances times the time they were reserved, rounded up. */
  readonly reserved = new ExactSum();
  declare readonly billsPhase: readonly boolean[];
  declare readonly byInstance: boolean;
  declare private readonly compute: PriceList["compute"];
  declare private readonly reservationStep: Micros;

  constructor(scenario: Scenario) {
    const { compute, provisioned } = scenario.prices ?? unpriced;
    this.compute = compute;
    this.byInstance = compute.meter === "busy-instance";
    this.billsPhase = coldStartPhases.map((phase) => compute.billedPhases.includes(phase));
    this.reservationStep = provisioned?.granularity ?? 1;
  }

  /** A handler run ended; `start` is the billed part of the cold start it caused. */
  run(handler: Micros, start: Micros, provisioned: boolean): void {
    this.runs++;
    this.handler.add(handler);
    if (this.compute.meter === "request") this.charge(handler + start, provisioned);
  }

  reservation(count: number, span: Micros): void {
    if (span > 0) this.reserved.add(count * roundedUp(span, this.reservationStep));
  }

  charge(span: Micros, provisioned: boolean): void {
    const { minimum, granularity } = this.compute;
    const billed = Math.max(minimum, roundedUp(span, granularity));
    if (provisioned) this.onProvisioned.add(billed);
    else this.onDemand.add(billed);
  }
}

function roundedUp(span: Micros, step: Micros): Micros {
  return Math.ceil(span / step) * step;
}
