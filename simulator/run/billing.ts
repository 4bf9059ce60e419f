// What a run is charged for, as exact sums of rounded-up time. Prices are applied once, in the report.

import { keptReady } from "../kept-ready";
import { unpriced } from "../prices/unpriced";
import type { Micros, PriceList, Scenario } from "../scenario";
import { billedShares } from "./billed-shares";
import { ExactSum } from "./structures/exact-sum";

export class Billing {
  /** Finished handler runs, successful or timed out: each is a request on the bill. */
  runs = 0;
  readonly onDemand = new ExactSum();
  readonly onProvisioned = new ExactSum();
  readonly handler = new ExactSum();
  /** Of that, what was computed, as far as the scenario tells. */
  readonly computed = new ExactSum();
  /** Provisioned instances times the time their reservation is charged for. */
  readonly reserved = new ExactSum();
  /** Of each phase of a start, the part that is on the bill. */
  declare readonly billedShares: readonly number[];
  declare readonly byInstance: boolean;
  /** Whether it matters how many instances have a request under way. */
  declare readonly countsBusy: boolean;
  declare private readonly byRequest: boolean;
  declare private readonly granularity: Micros;
  declare private readonly minimum: Micros;
  declare private readonly provisioned: PriceList["provisioned"];
  private kept = 0;
  /** Stays at none where the reservation is charged whether they work or not. */
  private busyCount = 0;
  private settledAt: Micros = 0;

  constructor(scenario: Scenario) {
    const { compute, provisioned } = scenario.prices ?? unpriced;
    this.byRequest = compute.meter === "request";
    this.granularity = compute.granularity;
    this.minimum = compute.minimum;
    this.byInstance = compute.meter === "busy-instance";
    this.billedShares = billedShares(compute);
    this.provisioned = provisioned;
    this.countsBusy = provisioned?.idleOnly ?? false;
    this.kept = keptReady(scenario.platform, scenario.platform.provisioned);
  }

  /** A run ended that computed for so long; `start` is the billed part of the cold start it caused. */
  run(handler: Micros, start: Micros, provisioned: boolean, computed: Micros): void {
    this.runs++;
    this.handler.add(handler);
    if (computed > 0) this.computed.add(computed);
    if (this.byRequest) this.charge(handler + start, provisioned);
  }

  /** From now on so many instances are kept ready. */
  reserve(count: number, now: Micros): void {
    this.settle(now);
    this.kept = count;
  }

  /** From now on so many instances have a request under way. */
  busy(count: number, now: Micros): void {
    this.settle(now);
    this.busyCount = count;
  }

  /** Puts what has been kept ready since the last change on the bill. */
  settle(now: Micros): void {
    const span = now - this.settledAt;
    if (span <= 0) return;
    this.settledAt = now;
    const idle = Math.max(0, this.kept - this.busyCount);
    this.reserved.add(idle * roundedUp(span, this.provisioned?.granularity ?? 1));
  }

  charge(span: Micros, provisioned: boolean): void {
    const billed = Math.max(this.minimum, roundedUp(span, this.granularity));
    if (provisioned) this.onProvisioned.add(billed);
    else this.onDemand.add(billed);
  }
}

function roundedUp(span: Micros, step: Micros): Micros {
  return Math.ceil(span / step) * step;
}
