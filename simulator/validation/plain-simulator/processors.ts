// The processors of one instance in the plain simulator: the runs that compute share them equally.

import type { Micros } from "../../scenario";
import type { Coming, Future } from "./future";

type Computing = { readonly mark: number; readonly over: () => void; readonly of: object };

export class Processors {
  private computing: Computing[] = [];
  /** How much each of them has computed since nobody did: it goes on at `rate`. */
  private clock = 0;
  private clockAt: Micros = 0;
  private due: Coming | null = null;

  private readonly future: Future;
  private readonly count: number;
  readonly shared: boolean;

  constructor(future: Future, count: number, shared: boolean) {
    this.future = future;
    this.count = count;
    this.shared = shared;
  }

  /** How many of them are busy. */
  get busy(): number {
    return Math.min(this.computing.length, this.count);
  }

  /** How long that takes if no other run shares them. */
  alone(work: Micros): Micros {
    return Math.round(work / Math.min(1, this.count));
  }

  private get rate(): number {
    return Math.min(1, this.count / this.computing.length);
  }

  start(of: object, work: Micros, over: () => void): void {
    this.turn();
    if (this.computing.length === 0) this.clock = 0;
    this.computing.push({ mark: this.clock + work, over, of });
    this.computing.sort((a, b) => a.mark - b.mark);
    if (this.shared) this.plan();
  }

  stop(of: object): void {
    if (!this.computing.some((one) => one.of === of)) return;
    this.turn();
    this.computing = this.computing.filter((one) => one.of !== of);
    if (this.shared) this.plan();
  }

  private turn(): void {
    if (this.computing.length > 0) this.clock += (this.future.now - this.clockAt) * this.rate;
    this.clockAt = this.future.now;
  }

  private plan(): void {
    this.future.drop(this.due);
    const next = this.computing[0];
    if (next === undefined) return;
    const wait = Math.max(0, Math.ceil((next.mark - this.clock) / this.rate - 1e-6));
    this.due = this.future.set(this.future.now + wait, "computed", () => {
      this.turn();
      this.end(next);
    });
  }

  /** One by one, also those that end at the same instant: what one frees is taken before the next ends. */
  private end(one: Computing): void {
    this.computing = this.computing.filter((other) => other !== one);
    this.plan();
    one.over();
  }
}
