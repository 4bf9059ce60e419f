// Writes down what happens, as columns, for a trace. Decides nothing and counts nothing.

import type { Micros } from "../scenario";
import { type EventKind, eventKinds, outcomes, starts } from "../trace/trace";
import type { ColdStarts } from "./cold-starts";
import { Bytes, Floats, Ints } from "./columns";
import type { Fleet } from "./fleet";

const code = Object.fromEntries(eventKinds.map((kind, n) => [kind, n])) as Record<
  EventKind,
  number
>;
const inFlight = outcomes.indexOf("in-flight");
const warm = starts.indexOf("warm");
const never = Number.POSITIVE_INFINITY;

export class Recorder {
  readonly requests = {
    arrivedAt: new Floats(),
    endedAt: new Floats(),
    outcome: new Bytes(),
    lastTry: new Ints(),
  };
  readonly tries = {
    request: new Ints(),
    previous: new Ints(),
    at: new Floats(),
    placedAt: new Floats(),
    startedAt: new Floats(),
    endedAt: new Floats(),
    instance: new Ints(),
    start: new Bytes(),
    outcome: new Bytes(),
    againAt: new Floats(),
    limit: new Bytes(),
    over: new Ints(),
    allowedAt: new Floats(),
    idleSince: new Floats(),
    others: new Ints(),
    starting: new Ints(),
    goneInstance: new Ints(),
    goneAt: new Floats(),
    goneReason: new Bytes(),
  };
  readonly instances = {
    createdAt: new Floats(),
    readyAt: new Floats(),
    endedAt: new Floats(),
    endReason: new Bytes(),
    drainingAt: new Floats(),
    provisionedAt: new Floats(),
    provisioned: new Bytes(),
    phases: new Floats(),
  };
  readonly idleSpells = {
    instance: new Ints(),
    since: new Floats(),
    until: new Floats(),
    endedAt: new Floats(),
  };
  readonly events = { at: new Floats(), kind: new Bytes(), ref: new Ints() };
  /** The open idle spell of each instance, or -1. */
  private readonly resting = new Ints();

  arrived(request: number, now: Micros): void {
    this.requests.arrivedAt.push(now);
    this.requests.endedAt.push(never);
    this.requests.outcome.push(inFlight);
    this.requests.lastTry.push(-1);
    this.tried(request, now, "arrived");
  }

  tried(request: number, now: Micros, kind: "arrived" | "tried-again"): void {
    const tries = this.tries;
    const row = tries.at.length;
    tries.request.push(request);
    tries.previous.push(this.requests.lastTry.data[request] as number);
    tries.at.push(now);
    tries.placedAt.push(never);
    tries.startedAt.push(never);
    tries.endedAt.push(never);
    tries.instance.push(-1);
    tries.start.push(0);
    tries.outcome.push(inFlight);
    tries.againAt.push(never);
    tries.limit.push(0);
    tries.over.push(0);
    tries.allowedAt.push(never);
    tries.idleSince.push(-1);
    tries.others.push(0);
    tries.starting.push(0);
    tries.goneInstance.push(-1);
    tries.goneAt.push(-1);
    tries.goneReason.push(0);
    this.requests.lastTry.data[request] = row;
    this.event(now, code[kind], row);
  }

  /** A slot of a ready instance. Called before the slot is taken. */
  warm(request: number, fleet: Fleet, slot: number, now: Micros): void {
    const row = this.placed(request, fleet.number[slot] as number, now, 1);
    const idle = (fleet.busySince[slot] as number) < 0;
    this.tries.idleSince.data[row] = idle ? (fleet.idleSince[slot] as number) : -1;
    this.tries.others.data[row] = fleet.idleCount - (idle ? 1 : 0);
    if (idle) this.endRest(fleet.number[slot] as number, now);
  }

  /** A slot of an instance that is still starting. */
  waited(request: number, fleet: Fleet, slot: number, now: Micros): void {
    const row = this.placed(request, fleet.number[slot] as number, now, 2);
    this.tries.startedAt.data[row] = fleet.readyAt[slot] as number;
  }

  /** A new instance, about to be created with the next number. */
  cold(request: number, fleet: Fleet, number: number, now: Micros): void {
    const row = this.placed(request, number, now, 3);
    this.tries.others.data[row] = fleet.busyCount;
    this.tries.starting.data[row] = fleet.startingCount;
    this.tries.goneInstance.data[row] = fleet.lastGone.number;
    this.tries.goneAt.data[row] = fleet.lastGone.at;
    this.tries.goneReason.data[row] = Math.max(0, fleet.lastGone.reason);
  }

  /** No slot, and no instance may be added. */
  full(request: number, limit: 1 | 2, over: number, allowedAt: Micros): void {
    const row = this.rowOf(request);
    this.tries.limit.data[row] = limit;
    this.tries.over.data[row] = over;
    this.tries.allowedAt.data[row] = allowedAt;
  }

  queued(request: number, now: Micros): void {
    this.event(now, code.queued, this.rowOf(request));
  }

  /** The handler runs from now until `until`. */
  runs(request: number, now: Micros, until: Micros): void {
    const row = this.rowOf(request);
    if ((this.tries.start.data[row] as number) !== warm) this.event(now, code["run-started"], row);
    this.tries.startedAt.data[row] = now;
    this.tries.endedAt.data[row] = until;
  }

  /** A try ended without a result and the request will be tried again, or given up, at `againAt`. */
  again(request: number, now: Micros, againAt: Micros): void {
    const row = this.rowOf(request);
    this.tries.outcome.data[row] = outcomes.indexOf("tried-again");
    this.tries.endedAt.data[row] = now;
    this.tries.againAt.data[row] = againAt;
    this.event(now, code["retry-set"], row);
  }

  settled(
    request: number,
    now: Micros,
    outcome: "completed" | "timed-out" | "throttled" | "dead-lettered",
  ): void {
    const row = this.rowOf(request);
    const value = outcomes.indexOf(outcome);
    this.requests.endedAt.data[request] = now;
    this.requests.outcome.data[request] = value;
    if ((this.tries.outcome.data[row] as number) === inFlight) {
      this.tries.outcome.data[row] = value;
      this.tries.endedAt.data[row] = now;
    }
    this.event(now, code[outcome], row);
  }

  created(
    number: number,
    now: Micros,
    readyAt: Micros,
    start: ColdStarts | null,
    provisioned: boolean,
  ): void {
    const instances = this.instances;
    instances.createdAt.push(now);
    instances.readyAt.push(readyAt);
    instances.endedAt.push(never);
    instances.endReason.push(0);
    instances.drainingAt.push(never);
    instances.provisionedAt.push(provisioned ? now : never);
    instances.provisioned.push(provisioned ? 1 : 0);
    for (let n = 0; n < 5; n++) instances.phases.push(start?.phases[n] ?? 0);
    this.resting.push(-1);
    this.event(now, code["instance-created"], number);
  }

  ready(number: number, now: Micros): void {
    this.event(now, code["instance-ready"], number);
  }

  idle(number: number, now: Micros, until: Micros): void {
    this.resting.data[number] = this.idleSpells.since.length;
    this.idleSpells.instance.push(number);
    this.idleSpells.since.push(now);
    this.idleSpells.until.push(until);
    this.idleSpells.endedAt.push(never);
    this.event(now, code["instance-idle"], number);
  }

  /** It came for a request and is kept as a provisioned one from now on. */
  adopted(number: number, now: Micros, idle: boolean): void {
    this.instances.provisionedAt.data[number] = now;
    this.instances.provisioned.data[number] = 1;
    if (!idle) return;
    this.endRest(number, now);
    this.idle(number, now, never);
  }

  draining(number: number, now: Micros): void {
    this.instances.drainingAt.data[number] = now;
    this.event(now, code["instance-draining"], number);
  }

  gone(number: number, now: Micros, reason: number): void {
    this.endRest(number, now);
    this.instances.endedAt.data[number] = now;
    this.instances.endReason.data[number] = reason;
    this.event(now, code["instance-gone"], number);
  }

  private placed(request: number, instance: number, now: Micros, start: 1 | 2 | 3): number {
    const row = this.rowOf(request);
    this.tries.placedAt.data[row] = now;
    this.tries.instance.data[row] = instance;
    this.tries.start.data[row] = start;
    this.event(now, code.arrived + 1 + start, row);
    return row;
  }

  private endRest(number: number, now: Micros): void {
    const spell = this.resting.data[number] as number;
    if (spell < 0) return;
    this.resting.data[number] = -1;
    this.idleSpells.endedAt.data[spell] = now;
  }

  private rowOf(request: number): number {
    return this.requests.lastTry.data[request] as number;
  }

  private event(at: Micros, kind: number, ref: number): void {
    this.events.at.push(at);
    this.events.kind.push(kind);
    this.events.ref.push(ref);
  }
}
