// Writes down what happens, as columns, for a trace. Decides nothing and counts nothing.

import { coldStartPhases, type Micros, never } from "../scenario";
import { type EventKind, eventKinds, type Outcome, outcomes } from "../trace/kinds";
import { type Limits, RunTooLarge } from "./limits";
import { Table } from "./structures/table";
import {
  eventShape,
  idleShape,
  instanceShape,
  lookShape,
  pauseShape,
  pollerShape,
  requestShape,
  spareShape,
  tryShape,
} from "./structures/trace-shapes";

const code = Object.fromEntries(eventKinds.map((kind, n) => [kind, n])) as Record<
  EventKind,
  number
>;
const outcomeCode = Object.fromEntries(outcomes.map((one, n) => [one, n])) as Record<
  Outcome,
  number
>;
const inFlight = outcomeCode["in-flight"];
/** Indices into `starts`. */
const warm = 1;
const waited = 2;
const cold = 3;

/** What the scaler saw, and what it made of it. */
type Look = {
  readonly mean: number;
  readonly lately: number;
  readonly busy: number;
  readonly wanted: number;
  readonly ready: number;
  readonly working: number;
  readonly panicking: boolean;
};

/** The fleet as a cold start finds it. */
type Others = {
  readonly busyCount: number;
  readonly startingCount: number;
  readonly lastGone: { readonly number: number; readonly at: Micros; readonly reason: number };
};

/** A row of an event is small, and a try or an instance has several. */
const eventsPerRow = 8;

export class Recorder {
  declare private readonly mostRequests: number;
  declare readonly requests: Table<typeof requestShape>;
  declare readonly tries: Table<typeof tryShape>;
  declare readonly instances: Table<typeof instanceShape>;
  /** Five lengths an instance. */
  readonly phases: Micros[] = [];
  declare readonly idleSpells: Table<typeof idleShape>;
  declare readonly spares: Table<typeof spareShape>;
  declare readonly looks: Table<typeof lookShape>;
  declare readonly pauses: Table<typeof pauseShape>;
  declare readonly pollers: Table<typeof pollerShape>;
  declare readonly events: Table<typeof eventShape>;
  /** The open idle spell of each instance, or -1. */
  private readonly resting: number[] = [];
  /** The latest spell of an instance as a spare. */
  private readonly asides: number[] = [];

  constructor({ requests, rows }: Limits, expected: number) {
    this.mostRequests = requests;
    this.requests = new Table(requestShape, rows, expected);
    this.tries = new Table(tryShape, rows, expected);
    this.instances = new Table(instanceShape, rows, 0);
    this.idleSpells = new Table(idleShape, rows, expected);
    this.spares = new Table(spareShape, rows, 0);
    this.looks = new Table(lookShape, rows, 0);
    this.pauses = new Table(pauseShape, rows, 0);
    this.pollers = new Table(pollerShape, rows, 0);
    this.events = new Table(eventShape, eventsPerRow * rows, 4 * expected);
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
    this.tries.columns.allowedAt[row] = allowedAt;
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
    if (leader !== request) this.tries.columns.batch[row] = this.rowOf(leader);
  }

  /** The platform was refused, and reads its events again then. */
  pausesUntil(opensAt: Micros, now: Micros): void {
    this.event(now, code["reader-closed"], this.pauses.put({ at: now, opensAt }));
  }

  readsAgain(now: Micros): void {
    this.event(now, code["reader-opened"], this.pauses.length - 1);
  }

  /** So many batches may be worked on at once, until then if nothing else happens. */
  polls(now: Micros, count: number, changesAt: Micros): void {
    const { columns, length } = this.pollers;
    const last = length - 1;
    const isOther = columns.count[last] !== count;
    if (!isOther && columns.changesAt[last] === changesAt) return;
    const row = this.pollers.put({ at: now, count, changesAt });
    if (isOther && row > 0) this.event(now, code["pollers-changed"], row);
  }

  /** A fault begins, or is over: the scenario's n-th intervention. */
  fault(now: Micros, n: number, isOver: boolean): void {
    this.event(now, code[isOver ? "fault-ended" : "fault-begun"], n);
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
    this.tries.columns.askedAt[row] = now;
    this.tries.columns.placesHeld[row] = held;
    this.tries.columns.inLine[row] = inLine;
    this.event(now, code["place-asked"], row);
  }

  /** The run has its place. */
  holds(request: number, now: Micros): void {
    const row = this.rowOf(request);
    this.tries.columns.heldAt[row] = now;
    this.event(now, code["place-held"], row);
  }

  /** The run begins to compute, as so many others on its instance do. */
  computes(request: number, now: Micros, others: number): void {
    const row = this.rowOf(request);
    this.tries.columns.computesAt[row] = now;
    this.tries.columns.computing[row] = others;
    this.event(now, code.computing, row);
  }

  /** The run is over and on the bill; so much of it computed. */
  billed(request: number, computed: Micros): void {
    this.tries.columns.computed[this.rowOf(request)] = computed;
  }

  /** How long it will wait is known when the run begins, and nobody shares its processors. */
  willCompute(request: number, at: Micros): void {
    this.tries.columns.computesAt[this.rowOf(request)] = at;
  }

  /** A run came to no result, or a start did for which it waited; `how` is an index into `failures`. */
  failed(request: number, now: Micros, how: number): void {
    const row = this.rowOf(request);
    const { failure, startedAt } = this.tries.columns;
    failure[row] = how;
    if ((startedAt[row] as number) > now) startedAt[row] = never;
  }

  /** The scaler has looked, and seen this. */
  looked(now: Micros, saw: Look): void {
    const row = this.looks.put({ ...saw, at: now, panicking: Number(saw.panicking) });
    this.event(now, code["scaler-looked"], row);
  }

  /** A try ended without a result and the request will be tried again, or given up, at `againAt`. */
  again(request: number, now: Micros, againAt: Micros): void {
    const row = this.rowOf(request);
    this.tries.columns.outcome[row] = outcomeCode["tried-again"];
    this.tries.columns.endedAt[row] = now;
    this.tries.columns.againAt[row] = againAt;
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

  created(
    number: number,
    now: Micros,
    readyAt: Micros,
    phases: readonly Micros[],
    provisioned: boolean,
  ): void {
    const row = this.instances.add();
    const { columns } = this.instances;
    columns.createdAt[row] = now;
    columns.readyAt[row] = readyAt;
    if (provisioned) columns.provisionedAt[row] = now;
    if (provisioned) columns.provisioned[row] = 1;
    for (let n = 0; n < coldStartPhases.length; n++) this.phases.push(phases[n] ?? 0);
    this.resting.push(-1);
    this.event(now, code["instance-created"], number);
  }

  ready(number: number, now: Micros): void {
    this.event(now, code["instance-ready"], number);
  }

  idle(number: number, now: Micros, until: Micros): void {
    this.endRest(number, now);
    const spell = this.idleSpells.add();
    this.resting[number] = spell;
    const { columns } = this.idleSpells;
    columns.instance[spell] = number;
    columns.since[spell] = now;
    columns.until[spell] = until;
    this.event(now, code["instance-idle"], number);
  }

  /** It came for a request and is kept as a provisioned one from now on. */
  adopted(number: number, now: Micros, idle: boolean): void {
    this.instances.columns.provisionedAt[number] = now;
    this.instances.columns.provisioned[number] = 1;
    if (idle) this.idle(number, now, never);
  }

  /** It has got a place downstream, which it keeps. */
  connected(number: number, now: Micros): void {
    this.instances.columns.connectedAt[number] = now;
  }

  /** The run has got its instance a place downstream. */
  connects(request: number, now: Micros): void {
    this.connected(this.tries.columns.instance[this.rowOf(request)] as number, now);
  }

  /** It is not wanted any more and is kept as a spare, or it is wanted again. */
  setAside(number: number, now: Micros, spare: boolean): void {
    const { columns } = this.spares;
    if (spare) this.asides[number] = this.spares.put({ instance: number, since: now });
    else columns.until[this.asides[number] as number] = now;
    this.event(now, code[spare ? "instance-spare" : "instance-wanted"], number);
  }

  draining(number: number, now: Micros): void {
    this.instances.columns.drainingAt[number] = now;
    this.event(now, code["instance-draining"], number);
  }

  gone(number: number, now: Micros, reason: number): void {
    this.endRest(number, now);
    this.instances.columns.endedAt[number] = now;
    this.instances.columns.endReason[number] = reason;
    this.event(now, code["instance-gone"], number);
  }

  private placed(request: number, instance: number, now: Micros, start: number): number {
    const row = this.rowOf(request);
    this.tries.columns.placedAt[row] = now;
    this.tries.columns.instance[row] = instance;
    this.tries.columns.start[row] = start;
    this.event(now, code.arrived + 1 + start, row);
    return row;
  }

  private endRest(number: number, now: Micros): void {
    const spell = this.resting[number] as number;
    if (spell < 0) return;
    this.resting[number] = -1;
    this.idleSpells.columns.endedAt[spell] = now;
  }

  private rowOf(request: number): number {
    return this.requests.columns.lastTry[request] as number;
  }

  private tried(request: number, now: Micros, kind: number): void {
    const row = this.tries.add();
    const { columns } = this.tries;
    columns.request[row] = request;
    columns.previous[row] = this.requests.columns.lastTry[request] as number;
    columns.at[row] = now;
    this.requests.columns.lastTry[request] = row;
    this.event(now, kind, row);
  }

  private event(at: Micros, kind: number, ref: number): void {
    const row = this.events.add();
    const { columns } = this.events;
    columns.at[row] = at;
    columns.kind[row] = kind;
    columns.ref[row] = ref;
  }
}
