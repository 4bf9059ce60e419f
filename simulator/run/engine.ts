// The event loop: what is due next, in which order at one instant, and what befalls instances apart from
// requests. What happens to a request is in serving. The rules stand in words in MODEL.md.

import { type Intervention, type Micros, never, type Scenario } from "../scenario";
import { type Source, sourcesOf } from "../traffic/source";
import { Billing } from "./billing";
import type { Budget } from "./budget";
import { Fleet } from "./fleet";
import type { Recorder } from "./recorder";
import { Serving } from "./serving";
import { Tally } from "./tally";

type Change = Exclude<Intervention, { kind: "events" }>;

export class Engine {
  declare readonly tally: Tally;
  declare readonly billing: Billing;
  declare readonly fleet: Fleet;
  declare private readonly serving: Serving;
  declare private readonly sources: Source[];
  /** The source whose request comes next. */
  private source: Source | null = null;
  private arrivesAt = never;
  /** The earliest of everything that is not an arrival, an end or an expiry. */
  private otherAt = never;
  declare private readonly changes: Change[];
  declare private readonly horizon: Micros;

  constructor(scenario: Scenario, budget: Budget, recorder: Recorder | null) {
    const tally = new Tally(budget);
    this.tally = tally;
    this.billing = new Billing(scenario);
    this.fleet = new Fleet(scenario, tally, this.billing, recorder);
    this.serving = new Serving(scenario, this.fleet, tally, this.billing, recorder);
    this.sources = sourcesOf(scenario, budget);
    this.horizon = scenario.horizon;
    this.changes = scenario.interventions
      .filter((one) => one.kind !== "events")
      .sort((a, b) => a.at - b.at);
    for (let n = 0; n < scenario.platform.provisioned; n++) this.fleet.createReady(0);
    this.chooseSource();
  }

  get inFlight(): number {
    return this.serving.pool.inUse;
  }

  run(): void {
    this.runUntil(this.horizon);
    this.fleet.closeAt(this.horizon);
    this.billing.settle(this.horizon);
    this.tally.digest.add(this.tally.arrived, this.tally.created, this.fleet.alive);
  }

  /** At one instant: ends of runs and starts, then expiries, then all others but arrivals, then those. */
  runUntil(horizon: Micros): void {
    const { serving, fleet } = this;
    const { budget } = this.tally;
    const { ends } = serving;
    const { expiries } = fleet.keepAlive;
    for (;;) {
      if (fleet.rescheduled) this.refreshOther();
      const endAt = ends.top;
      const expiresAt = expiries.top;
      if (endAt <= expiresAt && endAt <= this.otherAt && endAt <= this.arrivesAt) {
        if (endAt > horizon || endAt === never) return;
        budget.spend(1);
        if (ends.topRef >= 0) serving.finish();
        else serving.becomeReady(-1 - ends.pop(), endAt);
      } else if (expiresAt <= this.otherAt && expiresAt <= this.arrivesAt) {
        if (expiresAt > horizon) return;
        budget.spend(1);
        fleet.expire(expiresAt);
      } else if (this.otherAt <= this.arrivesAt) {
        if (this.otherAt > horizon) return;
        budget.spend(1);
        this.doOther(this.otherAt);
        this.refreshOther();
      } else {
        if (this.arrivesAt > horizon) return;
        budget.spend(1);
        this.arrive();
      }
    }
  }

  private arrive(): void {
    const source = this.source as Source;
    this.serving.arrive(source);
    source.advance();
    if (this.sources.length > 1) this.chooseSource();
    else this.arrivesAt = source.at;
  }

  private chooseSource(): void {
    this.arrivesAt = never;
    for (const source of this.sources)
      if (source.at < this.arrivesAt) {
        this.arrivesAt = source.at;
        this.source = source;
      }
  }

  private refreshOther(): void {
    const { fleet } = this;
    const { line, retries, allowedAt } = this.serving.unserved;
    fleet.rescheduled = false;
    this.otherAt = Math.min(
      fleet.ages.top,
      line.overAt,
      allowedAt,
      retries?.wakes.top ?? never,
      fleet.keepAlive.histogram?.loadAt ?? never,
      this.changes[0]?.at ?? never,
    );
  }

  private doOther(now: Micros): void {
    const { fleet, serving } = this;
    const { unserved } = serving;
    const { line, retries, allowedAt } = unserved;
    const { histogram } = fleet.keepAlive;
    if (fleet.ages.top === now) {
      fleet.recycle(fleet.ages.first(), now, "lifetime");
      serving.serveQueue(now);
    } else if (line.overAt === now) unserved.giveUpWaiting(now);
    else if (allowedAt === now) serving.serveQueue(now);
    else if (histogram?.loadAt === now) {
      histogram.loadAt = never;
      if (fleet.able < fleet.growth.cap) serving.start(now, false);
    } else if (this.changes[0]?.at === now) this.change(now);
    else if (retries?.wakes.top === now) serving.wake(retries, now);
    // Else what was due then has been called off since.
  }

  private change(now: Micros): void {
    const change = this.changes.shift();
    if (change?.kind === "deployment")
      for (const slot of this.fleet.ableSlots()) this.fleet.recycle(slot, now, "deployment");
    else if (change?.kind === "provisioned") this.provision(change.count, now);
    this.serving.serveQueue(now);
  }

  /**
   * Fewer: idle ones go first, the newest first. More: they start now and are ready after their start;
   * where the cap leaves no room, the oldest of the others become provisioned instead.
   */
  private provision(count: number, now: Micros): void {
    const { fleet } = this;
    this.billing.reserve(count, now);
    const kept = fleet.ableSlots().filter((slot) => fleet.isProvisioned(slot));
    kept.sort((a, b) => (fleet.used[b] as number) - (fleet.used[a] as number));
    for (const slot of kept.slice(count)) fleet.retire(slot, now, "provisioned-change");
    const others = fleet.ableSlots().filter((slot) => !fleet.isProvisioned(slot));
    let next = 0;
    for (let n = kept.length; n < count; n++) {
      const adopted = fleet.able < fleet.growth.cap ? undefined : others[next++];
      if (adopted === undefined) this.serving.start(now, true);
      else fleet.adopt(adopted, now);
    }
  }
}
