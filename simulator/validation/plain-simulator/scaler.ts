// What the target scaler of the plain simulator wants at a look, from what it remembers of the run.

import type { Micros, Scenario, TargetScaler } from "../../scenario";

type Spell = {
  readonly from: Micros;
  readonly to: Micros;
  readonly requests: number;
  readonly processors: number;
};

export class Scaler {
  private readonly history: Spell[] = [];
  private panickedAt: Micros | null = null;
  private zeroSince: Micros | null = null;

  private readonly scenario: Scenario;
  private readonly is: TargetScaler;
  private readonly processorsOfOne: number;

  constructor(scenario: Scenario, is: TargetScaler, processorsOfOne: number) {
    this.scenario = scenario;
    this.is = is;
    this.processorsOfOne = processorsOfOne;
  }

  /** So many requests were under way and so many processors busy for this time. */
  remember(spell: Spell): void {
    this.history.push(spell);
  }

  private mean(what: "requests" | "processors", now: Micros, window: Micros): number {
    const from = Math.max(0, now - window);
    let sum = 0;
    for (const spell of this.history)
      sum += Math.max(0, Math.min(spell.to, now) - Math.max(spell.from, from)) * spell[what];
    return sum / (now - from);
  }

  wanted(now: Micros, ready: number, able: number, provisioned: number): number {
    const { is } = this;
    const { concurrencyPerInstance } = this.scenario.platform;
    const each = Math.min(is.concurrency, concurrencyPerInstance) * is.utilization;
    let wanted = Math.ceil(this.mean("requests", now, is.window) / each);
    if (is.cpu !== null) {
      const one = Number.isFinite(this.processorsOfOne) ? this.processorsOfOne : 1;
      const busy = this.mean("processors", now, is.window);
      wanted = Math.max(wanted, Math.ceil(busy / (one * is.cpu)));
    }
    const most =
      ready >= 1 ? Math.max(1, Math.ceil(is.maxUpRate * ready)) : Math.ceil(is.maxUpRate);
    wanted = Math.max(Math.min(wanted, most), Math.floor(ready / is.maxDownRate));
    if (is.panic !== null) {
      const atOnce = Math.ceil(this.mean("requests", now, is.panic.window) / each);
      if (atOnce >= is.panic.above * Math.max(1, ready)) this.panickedAt = now;
      if (this.panickedAt !== null && now < this.panickedAt + is.window)
        wanted = Math.max(wanted, Math.min(most, atOnce), able);
    }
    wanted = Math.max(wanted, is.minInstances, provisioned);
    wanted = Math.min(wanted, this.scenario.platform.maxInstances ?? wanted);
    return this.patient(now, wanted, able);
  }

  /** The last one goes only when none has been wanted for long enough. */
  private patient(now: Micros, wanted: number, able: number): number {
    if (wanted > 0) {
      this.zeroSince = null;
      return wanted;
    }
    this.zeroSince ??= now;
    return now - this.zeroSince >= this.is.toZeroAfter || able === 0 ? 0 : 1;
  }
}
