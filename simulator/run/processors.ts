// The processors of the instances, shared equally by the runs that compute on each of them. An instance has a
// clock that goes at the rate at which each of its runs gets on; a run is over when the clock reaches its mark.

import type { Micros } from "../scenario";
import { EventHeap } from "./structures/event-heap";
import { growColumns } from "./structures/grow";
import type { RequestPool } from "./structures/request-pool";
import { SlotHeap } from "./structures/slot-heap";
import type { Tally } from "./tally";

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
  /** How many are at work. */
  busy = 0;
  declare private readonly vcpus: number;
  declare private readonly pool: RequestPool;
  declare private readonly tally: Tally;

  constructor(vcpus: number, pool: RequestPool, tally: Tally) {
    this.tally = tally;
    this.vcpus = vcpus;
    this.pool = pool;
  }

  /** How many runs compute on the instance. */
  computingOn(slot: number): number {
    return this.clocks.computing[slot] ?? 0;
  }

  start(request: number, slot: number, work: Micros): void {
    const { clocks, marks } = this;
    if (slot >= clocks.at.length) growColumns(clocks, slot);
    while (slot >= marks.length) marks.push(new EventHeap(4));
    this.advance(slot, 1);
    const mark = (clocks.reads[slot] as number) + work;
    this.pool.mark[request] = mark;
    const ofSlot = marks[slot] as EventHeap;
    ofSlot.push(mark, request);
    this.schedule(slot, ofSlot);
  }

  /** The run whose end is due; it leaves. */
  finish(): number {
    const slot = this.ends.first();
    const marks = this.marks[slot] as EventHeap;
    const request = marks.pop();
    this.advance(slot, -1);
    this.pool.mark[request] = -1;
    this.schedule(slot, marks);
    return request;
  }

  /** A run stops to compute before its end. Gives how much work is left of it. */
  leave(request: number, slot: number): number {
    this.advance(slot, -1);
    const left = (this.pool.mark[request] as number) - (this.clocks.reads[slot] as number);
    this.pool.mark[request] = -1;
    this.schedule(slot, this.marks[slot] as EventHeap);
    return Math.max(0, left);
  }

  /** The clock goes on to now; from now on one run more computes, or one less. */
  private advance(slot: number, by: 1 | -1): void {
    const { reads, at, computing } = this.clocks;
    const { now } = this.tally;
    const before = computing[slot] as number;
    const passed = now - (at[slot] as number);
    if (before > 0)
      reads[slot] =
        (reads[slot] as number) + passed * (before > this.vcpus ? this.vcpus / before : 1);
    at[slot] = now;
    computing[slot] = before + by;
    this.busy += Math.min(before + by, this.vcpus) - Math.min(before, this.vcpus);
  }

  private schedule(slot: number, marks: EventHeap): void {
    const { ends, clocks } = this;
    while (marks.size > 0 && !this.computes(marks.topRef, slot, marks.top)) marks.pop();
    if (marks.size === 0) {
      ends.remove(slot);
      clocks.reads[slot] = 0;
      return;
    }
    const computing = clocks.computing[slot] as number;
    let left = marks.top - (clocks.reads[slot] as number);
    if (computing > this.vcpus) left /= this.vcpus / computing;
    ends.set(slot, this.tally.now + Math.max(0, Math.ceil(left - nothing)));
  }

  private computes(request: number, slot: number, mark: number): boolean {
    return this.pool.mark[request] === mark && this.pool.instance[request] === slot;
  }
}
