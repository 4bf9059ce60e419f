// Writes down what happens to requests and to the fleet, as columns, for a trace. Decides nothing and counts nothing. What
// becomes of instances, and what the platform does, are the layers below.

import { type Micros, never } from "../scenario";
import { type Outcome, outcomes } from "../trace/kinds";
import { InstanceRecorder } from "./instance-recorder";
import { type Limits, RunTooLarge } from "./limits";
import { code } from "./platform-recorder";

const outcomeCode = Object.fromEntries(outcomes.map((one, n) => [one, n])) as Record<
  Outcome,
  number
>;
const inFlight = outcomeCode["in-flight"];
/** Indices into `starts`. */
const warm = 1;
const waited = 2;
const cold = 3;

/** The fleet as a cold start finds it. */
type Others = {
  readonly busyCount: number;
  readonly startingCount: number;
  readonly lastGone: { readonly number: number; readonly at: Micros; readonly reason: number };
};

export class Recorder extends InstanceRecorder {
  declare private readonly mostRequests: number;

  constructor(limits: Limits, expected: number) {
    super(limits, expected);
    this.mostRequests = limits.requests;
  }

  arrived(request: number, now: Micros): void {
    if (request === this.mostRequests) throw new RunTooLarge("requests", request);
    const row = this.requests.add();
    this.requests.columns.arrivedAt[row] = now;
    this.tried(request, now, code.arrived);
  }

  triedAgain(request: number, now: Micros): void {
    this.tried(request, now, code["tried-again"]);
  }

  /** A slot of a ready instance, idle since then or, at -1, busy; `idle`: how many instances were. */
  warm(request: number, instance: number, now: Micros, idleSince: Micros, idle: number): void {
    const row = this.placed(request, instance, now, warm);
    const isIdle = idleSince >= 0;
    this.tries.columns.idleSince[row] = idleSince;
    this.tries.columns.others[row] = idle - (isIdle ? 1 : 0);
    if (isIdle) this.endRest(instance, now);
  }

  /** A slot of an instance that is still starting. */
  waited(request: number, instance: number, now: Micros, readyAt: Micros): void {
    const row = this.placed(request, instance, now, waited);
    this.tries.columns.startedAt[row] = readyAt;
  }

  /** A new instance, about to be created with the next number; what the others did then. */
  cold(request: number, number: number, now: Micros, others: Others): void {
    const row = this.placed(request, number, now, cold);
    this.tries.columns.others[row] = others.busyCount;
    this.tries.columns.starting[row] = others.startingCount;
    this.tries.columns.goneInstance[row] = others.lastGone.number;
    this.tries.columns.goneAt[row] = others.lastGone.at;
    this.tries.columns.goneReason[row] = Math.max(0, others.lastGone.reason);
  }

  /** No slot, and no instance may be added. */
  full(request: number, limit: number, over: number, allowedAt: Micros): void {
    const row = this.rowOf(request);
    this.tries.columns.limit[row] = limit;
    this.tries.columns.over[row] = over;
    this.tries.write("allowedAt", row, allowedAt);
  }

  /** It stands in line for an instance. */
  queued(request: number, now: Micros): void {
    this.event(now, code.queued, this.rowOf(request));
  }

  /** It stands in a queue that is read, of messages or of events. */
  stands(request: number, now: Micros): void {
    const row = this.rowOf(request);
    this.tries.columns.readAt[row] = never;
    this.event(now, code.enqueued, row);
  }

  /** It is read from that queue, as one of a batch. */
  read(request: number, now: Micros, leader: number): void {
    const row = this.rowOf(request);
    this.tries.columns.readAt[row] = now;
    if (leader !== request) this.tries.write("batch", row, this.rowOf(leader));
  }

  /** The handler runs from now until `until`. */
  runs(request: number, now: Micros, until: Micros): void {
    const row = this.rowOf(request);
    if ((this.tries.columns.start[row] as number) !== warm)
      this.event(now, code["run-started"], row);
    this.tries.columns.startedAt[row] = now;
    this.tries.columns.endedAt[row] = until;
  }

  /** The run asks for a place downstream, of which so many are held; so many stand in line before it. */
  asks(request: number, now: Micros, held: number, inLine: number): void {
    const row = this.rowOf(request);
    this.tries.write("askedAt", row, now);
    this.tries.columns.placesHeld[row] = held;
    this.tries.columns.inLine[row] = inLine;
    this.event(now, code["place-asked"], row);
  }

  /** The run has its place. */
  holds(request: number, now: Micros): void {
    const row = this.rowOf(request);
    this.tries.write("heldAt", row, now);
    this.event(now, code["place-held"], row);
  }

  /** The run begins to compute, as so many others on its instance do. */
  computes(request: number, now: Micros, others: number): void {
    const row = this.rowOf(request);
    this.tries.write("computesAt", row, now);
    this.tries.columns.computing[row] = others;
    this.event(now, code.computing, row);
  }

  /** The run is over and on the bill; so much of it computed. */
  billed(request: number, computed: Micros): void {
    this.tries.columns.computed[this.rowOf(request)] = computed;
  }

  /** How long it will wait is known when the run begins, and nobody shares its processors. */
  willCompute(request: number, at: Micros): void {
    this.tries.write("computesAt", this.rowOf(request), at);
  }

  /** A run came to no result, or a start did for which it waited; `how` is an index into `failures`. */
  failed(request: number, now: Micros, how: number): void {
    const row = this.rowOf(request);
    const { failure, startedAt } = this.tries.columns;
    failure[row] = how;
    if ((startedAt[row] as number) > now) startedAt[row] = never;
  }

  /** A try ended without a result and the request will be tried again, or given up, at `againAt`. */
  again(request: number, now: Micros, againAt: Micros): void {
    const row = this.rowOf(request);
    this.tries.columns.outcome[row] = outcomeCode["tried-again"];
    this.tries.columns.endedAt[row] = now;
    this.tries.write("againAt", row, againAt);
    this.event(now, code["retry-set"], row);
  }

  settled(
    request: number,
    now: Micros,
    outcome: "completed" | "timed-out" | "throttled" | "dead-lettered" | "failed",
  ): void {
    const { columns: requests } = this.requests;
    const { columns: tries } = this.tries;
    const row = requests.lastTry[request] as number;
    const value = outcomeCode[outcome];
    requests.endedAt[request] = now;
    requests.outcome[request] = value;
    if ((tries.outcome[row] as number) === inFlight) {
      tries.outcome[row] = value;
      tries.endedAt[row] = now;
    }
    this.event(now, code[outcome], row);
  }

  /** The run has got its instance a place downstream. */
  connects(request: number, now: Micros): void {
    this.connected(this.tries.columns.instance[this.rowOf(request)] as number, now);
  }

  private placed(request: number, instance: number, now: Micros, start: number): number {
    const row = this.rowOf(request);
    this.tries.columns.placedAt[row] = now;
    this.tries.columns.instance[row] = instance;
    this.tries.columns.start[row] = start;
    this.event(now, code.arrived + 1 + start, row);
    return row;
  }

  private rowOf(request: number): number {
    return this.requests.columns.lastTry[request] as number;
  }

  private tried(request: number, now: Micros, kind: number): void {
    const row = this.tries.add();
    const { columns } = this.tries;
    const { lastTry } = this.requests.columns;
    const previous = lastTry[request] as number;
    columns.request[row] = request;
    columns.at[row] = now;
    lastTry[request] = row;
    if (previous >= 0) this.tries.write("previous", row, previous);
    this.event(now, kind, row);
  }
}
