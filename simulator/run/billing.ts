// What a run is charged for, as exact sums of rounded-up time. Prices are applied once, in the report.

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
  readonly billsPhase: readonly boolean[];
  readonly byInstance: boolean;
  private readonly byRequest: boolean;
  private readonly granularity: Micros;
  private readonly minimum: Micros;
  private readonly reservationStep: Micros;

  constructor(scenario: Scenario) {
    const compute = scenario.prices?.compute ?? unpriced;
    this.byRequest = compute.meter === "request";
    this.byInstance = compute.meter === "busy-instance";
    this.granularity = Math.max(1, compute.granularity);
    this.minimum = compute.minimum;
    this.billsPhase = coldStartPhases.map((phase) => compute.billedPhases.includes(phase));
    this.reservationStep = Math.max(1, scenario.prices?.provisioned?.granularity ?? 1);
  }

  /** A handler run ended; `start` is the billed part of the cold start it caused. */
  run(handler: Micros, start: Micros, provisioned: boolean): void {
    this.runs++;
    this.handler.add(handler);
    if (this.byRequest) this.charge(handler + start, provisioned);
  }

  /** An instance that had at least one request under way has none any more. */
  busy(span: Micros, provisioned: boolean): void {
    this.charge(span, provisioned);
  }

  reservation(count: number, span: Micros): void {
    if (span > 0) this.reserved.add(count * roundedUp(span, this.reservationStep));
  }

  private charge(span: Micros, provisioned: boolean): void {
    const billed = Math.max(this.minimum, roundedUp(span, this.granularity));
    if (provisioned) this.onProvisioned.add(billed);
    else this.onDemand.add(billed);
  }
}

function roundedUp(span: Micros, step: Micros): Micros {
  return Math.ceil(span / step) * step;
}

/** Without a price list time is still metered, to the millisecond, so that use can be compared. */
const unpriced: PriceList["compute"] = {
  meter: "request",
  granularity: 1000,
  minimum: 0,
  billedPhases: [],
  perGbSecondUsd: 0,
  perVcpuSecondUsd: 0,
};
