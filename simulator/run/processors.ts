// The processors of the instances, shared equally by the runs that compute on each of them. An instance has a
// clock that goes at the rate at which each of its runs gets on; a run is over when the clock reaches its mark.

import type { Micros } from "../scenario";
import { EventHeap } from "./structures/event-heap";
import { growColumns } from "./structures/grow";
import type { RequestPool } from "./structures/request-pool";
import { SlotHeap } from "./structures/slot-heap";

/** What rounding may leave of a microsecond. */
const nothing = 1e-6;

/** By slot. */
class Clocks {
  reads = new Float64Array(16);
  at = new Float64Array(16);
  computing = new Int32Array(16);
}

export class Processors {
  /** When the next run of each instance is over. */
  readonly ends = new SlotHeap();
  private readonly clocks = new Clocks();
  /** The runs of each instance by their marks; those that left before are skipped. */
  private readonly marks: EventHeap[] = [];
  declare private readonly vcpus: number;
  declare private readonly pool: RequestPool;

  constructor(vcpus: number, pool: RequestPool) {
    this.vcpus = vcpus;
    this.pool = pool;
  }

  /** How many runs compute on the instance. */
  computingOn(slot: number): number {
    return this.clocks.computing[slot] ?? 0;
  }

  /** Of the instance's processors, how many are at work. */
  busyOn(slot: number): number {
    return Math.min(this.computingOn(slot), this.vcpus);
  }

  start(request: number, slot: number, work: Micros, now: Micros): void {
    const { clocks } = this;
    if (slot >= clocks.at.length) growColumns(clocks, slot);
    while (slot >= this.marks.length) this.marks.push(new EventHeap());
    this.advance(slot, now);
    const mark = (clocks.reads[slot] as number) + work;
    this.pool.mark[request] = mark;
    this.marks[slot]?.push(mark, request);
    clocks.computing[slot] = this.computingOn(slot) + 1;
    this.schedule(slot, now);
  }

  /** The run whose end is due on the instance; it leaves. */
  finish(slot: number, now: Micros): number {
    const request = this.marks[slot]?.topRef as number;
    this.leave(request, slot, now);
    return request;
  }

  /** A run stops to compute, at its end or before. Gives how much work is left of it. */
  leave(request: number, slot: number, now: Micros): number {
    this.advance(slot, now);
    const left = (this.pool.mark[request] as number) - (this.clocks.reads[slot] as number);
    this.pool.mark[request] = -1;
    this.clocks.computing[slot] = this.computingOn(slot) - 1;
    this.schedule(slot, now);
    return Math.max(0, left);
  }

  private advance(slot: number, now: Micros): void {
    const { reads, at } = this.clocks;
    const rate = this.rateOn(slot);
    reads[slot] = (reads[slot] as number) + rate * (now - (at[slot] as number));
    at[slot] = now;
  }

  private rateOn(slot: number): number {
    const computing = this.computingOn(slot);
    return computing === 0 ? 0 : Math.min(1, this.vcpus / computing);
  }

  private schedule(slot: number, now: Micros): void {
    const { ends, clocks } = this;
    const marks = this.marks[slot] as EventHeap;
    while (marks.size > 0 && !this.computes(marks.topRef, slot, marks.top)) marks.pop();
    if (marks.size === 0) {
      ends.remove(slot);
      clocks.reads[slot] = 0;
      return;
    }
    const left = (marks.top - (clocks.reads[slot] as number)) / this.rateOn(slot);
    ends.set(slot, now + Math.max(0, Math.ceil(left - nothing)));
  }

  private computes(request: number, slot: number, mark: number): boolean {
    return this.pool.mark[request] === mark && this.pool.instance[request] === slot;
  }
}
