// What is behind the function and has so many places: who holds one, who waits for one, who is refused. When a
// place is asked for and given back is the business of the stages of a run.

import { TimeByTry } from "../random/by-try";
import type { Downstream as Config, Micros, Scenario } from "../scenario";
import { ExactSum } from "./structures/exact-sum";
import type { RequestPool } from "./structures/request-pool";
import { SlotList } from "./structures/slot-list";
import type { Tally } from "./tally";

/** So many in line are looked at in the time that an event takes. */
const lookedAtInAnEvent = 50;

export class Downstream {
  /** Runs that stood in line, and runs that failed for want of a place. */
  waited = 0;
  refused = 0;
  peak = 0;
  /** Places times the time they were held. */
  readonly busy = new ExactSum();
  held = 0;
  inLine = 0;
  /** A fault: how many times longer a place is held, and whether nobody gets one. */
  slower = 1;
  refuses = false;
  declare readonly byInstance: boolean;
  /** null: whoever finds no place is refused. */
  declare readonly maxWait: Micros | null;
  /** Who waits for a place, with when they have waited long enough. */
  readonly line = new SlotList(false);
  private readonly connected = new Set<number>();
  private changedAt: Micros = 0;
  declare private readonly config: Config;
  declare private readonly times: TimeByTry;
  declare private readonly pool: RequestPool;
  declare private readonly tally: Tally;

  constructor(config: Config, { seed }: Scenario, pool: RequestPool, tally: Tally) {
    this.tally = tally;
    this.config = config;
    this.pool = pool;
    this.byInstance = config.heldBy === "instance";
    this.maxWait = config.whenFull.kind === "wait" ? config.whenFull.maxWait : null;
    this.times = new TimeByTry(config.time, seed, "downstream");
  }

  /** How long a run holds its place, or uses that of its instance, from now on. */
  timeOf(request: number): Micros {
    const { source, tries, index } = this.pool;
    const time = this.times.draw(
      source[request] as number,
      tries[request] as number,
      index[request] as number,
    );
    return Math.round(time * this.slower);
  }

  /** Takes a place if there is one for who has just come. */
  take(): boolean {
    if (this.refuses || this.inLine > 0 || this.held >= this.config.places) return false;
    this.change(1);
    return true;
  }

  /** Gives a place back. Who is first in line is the next to take one. */
  giveBack(): void {
    this.change(-1);
  }

  joinLine(request: number, until: Micros): void {
    this.waited++;
    this.inLine++;
    this.line.add(request, until);
  }

  leaveLine(request: number): void {
    this.inLine--;
    this.line.remove(request);
  }

  /** Takes a place for who has waited longest, or its instance, and gives it; -1 if nobody waits or no place is free. */
  takeForFirst(): number {
    const request = this.line.first();
    if (request < 0 || this.held >= this.config.places) return -1;
    this.leaveLine(request);
    this.change(1);
    return request;
  }

  /** Who stands in line on this instance, in order. */
  waitersOf(slot: number): readonly number[] {
    if (this.inLine === 0) return [];
    this.tally.budget.spend(Math.ceil(this.inLine / lookedAtInAnEvent));
    return this.line.all.filter((request) => (this.pool.instance[request] as number) === slot);
  }

  hasConnection(slot: number): boolean {
    return this.connected.has(slot);
  }

  connect(slot: number): void {
    this.connected.add(slot);
  }

  disconnect(slot: number): boolean {
    return this.connected.delete(slot);
  }

  /** Counts the places held up to now. */
  settle(): void {
    const { now } = this.tally;
    this.busy.addTimes(this.held, now - this.changedAt);
    this.changedAt = now;
  }

  private change(by: 1 | -1): void {
    this.settle();
    this.held += by;
    if (this.held > this.peak) this.peak = this.held;
  }
}
