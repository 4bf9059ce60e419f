// The event loop: what is due next, in which order at one instant, and what befalls instances apart from
// requests. What happens to a request is in serving. The rules stand in words in MODEL.md.

import { keptReady } from "../kept-ready";
import { stream, uniform } from "../random/uniform";
import {
  type Intervention,
  type Micros,
  never,
  type Scenario,
  type TargetScaler,
} from "../scenario";
import { type Source, sourcesOf } from "../traffic/source";
import { vcpusOfInstance } from "../vcpus";
import { Billing } from "./billing";
import type { Budget } from "./budget";
import type { Downstream } from "./downstream";
import { Fleet } from "./fleet";
import { shortOfNothing } from "./growth";
import type { Recorder } from "./recorder";
import { Scaler } from "./scaler";
import { Serving } from "./serving";
import { Tally } from "./tally";

/** What happens to instances at an instant; what lasts for a while is among the faults. */
type Change = Extract<Intervention, { kind: "deployment" | "provisioned" | "lose" }>;

/** What is due next. */
const runOrStart = 0;
const stage = 1;
const expiry = 2;
const other = 3;
const arrival = 4;
/** Where nothing ever is due. */
const nothing = { top: never };

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
  /** null: a request without a slot has an instance added, and idle ones expire. */
  declare private readonly scaler: Scaler | null;
  private losses = 0;
  declare private readonly scenario: Scenario;
  declare private readonly recorder: Recorder | null;
  declare private readonly horizon: Micros;

  constructor(scenario: Scenario, budget: Budget, recorder: Recorder | null) {
    const tally = new Tally(budget);
    this.tally = tally;
    this.billing = new Billing(scenario);
    this.fleet = new Fleet(scenario, tally, this.billing, recorder);
    this.serving = new Serving(scenario, this.fleet, tally, this.billing, recorder);
    this.sources = sourcesOf(scenario, budget);
    this.horizon = scenario.horizon;
    this.scenario = scenario;
    this.recorder = recorder;
    this.changes = scenario.interventions
      .filter(({ kind }) => kind === "deployment" || kind === "provisioned" || kind === "lose")
      .map((one) => one as Change)
      .sort((a, b) => a.at - b.at);
    const { provisioned, autoscaler } = scenario.platform;
    this.scaler = autoscaler.kind === "target" ? this.scalerOf(autoscaler) : null;
    for (let n = 0; n < provisioned; n++) this.fleet.createReady();
    const kept = keptReady(scenario.platform, provisioned);
    for (let n = provisioned; n < kept; n++) this.fleet.createReady(false);
    this.chooseSource();
  }

  get downstream(): Downstream | null {
    return this.serving.stages?.downstream ?? null;
  }

  get inFlight(): number {
    return this.serving.pool.inUse;
  }

  run(): void {
    this.runUntil(this.horizon);
    this.tally.now = this.horizon;
    this.fleet.closeAll();
    this.billing.settle(this.horizon);
    this.downstream?.settle();
    this.tally.digest.add(this.tally.arrived, this.tally.created, this.fleet.alive);
  }

  /** At one instant: ends of runs and starts, then expiries, then all others but arrivals, then those. */
  runUntil(horizon: Micros): void {
    const { serving, fleet, tally, scaler } = this;
    const { expiries } = fleet;
    const { ends, stages } = serving;
    // What is due of stages and stands elsewhere.
    const cuts = stages?.cuts ?? nothing;
    const inLine = stages?.downstream?.line ?? nothing;
    const computing = stages?.processors?.ends ?? nothing;
    for (;;) {
      if (fleet.rescheduled) this.refreshOther();
      let at = ends.top;
      let due = runOrStart;
      if (stages !== null) {
        const elsewhere = Math.min(cuts.top, inLine.top, computing.top);
        if (elsewhere < at) {
          at = elsewhere;
          due = stage;
        }
      }
      if (expiries.top < at) {
        at = expiries.top;
        due = expiry;
      }
      if (this.otherAt < at) {
        at = this.otherAt;
        due = other;
      }
      if (this.arrivesAt < at) {
        at = this.arrivesAt;
        due = arrival;
      }
      if (at > horizon || at === never) return;
      tally.budget.spend(1);
      tally.now = at;
      if (scaler !== null) scaler.advance(at, serving.load, serving.processorsBusy);
      if (due === runOrStart) {
        if (ends.topRef >= 0) serving.finish();
        else serving.becomeReady(-1 - ends.pop());
      } else if (due === arrival) this.arrive();
      else if (due === expiry) fleet.expire();
      else if (due === stage) stages?.dueElsewhere();
      else {
        this.doOther(at);
        this.refreshOther();
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
    const { fleet, serving } = this;
    const { line, wakes, reader, allowedAt } = serving.unserved;
    fleet.rescheduled = false;
    this.otherAt = Math.min(
      fleet.ages.top,
      line.overAt,
      allowedAt,
      wakes.top,
      reader?.opensAt ?? never,
      serving.queue?.nextAt ?? never,
      fleet.keepAlive.histogram?.loadAt ?? never,
      serving.faults.changesAt,
      this.changes[0]?.at ?? never,
      this.scaler?.lookAt ?? never,
    );
  }

  private doOther(now: Micros): void {
    const { fleet, serving, scaler } = this;
    const { unserved, faults, queue } = serving;
    const { line, wakes, reader, allowedAt } = unserved;
    const { histogram } = fleet.keepAlive;
    if (faults.changesAt === now) faults.change(now, this.downstream, this.recorder);
    else if (fleet.ages.top === now) {
      fleet.recycle(fleet.ages.first(), now, "lifetime");
      serving.serveLine();
    } else if (line.overAt === now) unserved.giveUpWaiting(now);
    else if (allowedAt === now) serving.serveLine();
    else if (histogram?.loadAt === now) {
      histogram.loadAt = never;
      if (fleet.able < fleet.growth.cap) serving.start(now, false);
    } else if (this.changes[0]?.at === now) this.change(now);
    else if (scaler?.lookAt === now) this.resize(scaler.look(now), scaler, now);
    else if (reader?.opensAt === now) serving.readEvents();
    else if (queue !== null && queue.nextAt <= now) serving.advanceQueue(queue);
    else if (wakes.top === now) serving.wake();
    // Else what was due then has been called off since.
  }

  private change(now: Micros): void {
    const change = this.changes.shift();
    if (change?.kind === "deployment")
      for (const slot of this.fleet.ableSlots()) this.fleet.recycle(slot, now, "deployment");
    else if (change?.kind === "provisioned") this.provision(change.count, now);
    else if (change?.kind === "lose") {
      this.recorder?.fault(now, this.scenario.interventions.indexOf(change), false);
      this.serving.lose(this.chosen(change.share));
    }
    this.serving.serveLine();
  }

  /** Which instances are lost: by a draw for each, so that a larger share takes these and more. */
  private chosen(share: number): readonly number[] {
    const { fleet, scenario } = this;
    const of = stream(scenario.seed, "lose", this.losses++);
    const drawn = fleet
      .aliveSlots()
      .map((slot) => ({ slot, draw: uniform(of, fleet.number[slot] as number) }))
      .sort((a, b) => a.draw - b.draw);
    return drawn.slice(0, Math.round(share * drawn.length)).map(({ slot }) => slot);
  }

  private scalerOf(config: TargetScaler): Scaler {
    const { platform, function: own } = this.scenario;
    const vcpus = vcpusOfInstance(platform, own.memoryMb) ?? never;
    return new Scaler(config, this.fleet, vcpus, this.recorder);
  }

  /** So many instances more are wanted, or fewer. */
  private resize(by: number, { config }: Scaler, now: Micros): void {
    if (by > 0) this.add(by, now);
    else if (by < 0) this.remove(-by, config.unwanted === "keep-alive", now);
    this.serving.serveLine();
  }

  /** Spares come back first, the newest before the others; then instances start, as far as cap and rate allow. */
  private add(count: number, now: Micros): void {
    const { fleet, serving } = this;
    const spares =
      fleet.spareCount === 0 ? [] : fleet.ableSlots().filter((one) => fleet.isSpare(one));
    let left = count;
    for (let spare = spares.pop(); left > 0 && spare !== undefined; spare = spares.pop(), left--)
      fleet.setAside(spare, false);
    for (; left > 0 && fleet.growth.take(fleet.able, now) === shortOfNothing; left--)
      serving.start(now, false);
  }

  /** Those that start for nobody go first, then the idle ones, then the busy ones; of each the newest first. */
  private remove(count: number, aside: boolean, now: Micros): void {
    const { fleet } = this;
    const rank = (slot: number) =>
      (fleet.used[slot] as number) > 0 ? 2 : fleet.isStarting(slot) ? 0 : 1;
    const slots = fleet
      .ableSlots()
      .filter((slot) => !fleet.isProvisioned(slot) && !fleet.isSpare(slot))
      .filter((slot) => !(fleet.isStarting(slot) && (fleet.used[slot] as number) > 0))
      .toReversed()
      .sort((a, b) => rank(a) - rank(b));
    for (const slot of slots.slice(0, count))
      if (aside && !fleet.isStarting(slot)) fleet.setAside(slot, true);
      else fleet.retire(slot, now, "scaled-down");
  }

  /**
   * Fewer: idle ones go first, the newest first. More: they start now and are ready after their start;
   * where the cap leaves no room, the oldest of the others become provisioned instead.
   */
  private provision(count: number, now: Micros): void {
    const { fleet } = this;
    this.billing.reserve(keptReady(this.scenario.platform, count), now);
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
