// The tables that a trace is written into, and what the platform does in them: its scaler looks, its readers pause, its
// pollers change, a fault strikes.

import type { Micros } from "../scenario";
import { type EventKind, eventKinds } from "../trace/kinds";
import type { Limits } from "./limits";
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

export const code = Object.fromEntries(eventKinds.map((kind, n) => [kind, n])) as Record<
  EventKind,
  number
>;

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

/** A row of an event is small, and a try or an instance has several. */
const eventsPerRow = 8;

export class PlatformRecorder {
  declare readonly requests: Table<typeof requestShape>;
  declare readonly tries: Table<typeof tryShape>;
  declare readonly instances: Table<typeof instanceShape>;
  declare readonly idleSpells: Table<typeof idleShape>;
  declare readonly spares: Table<typeof spareShape>;
  declare readonly looks: Table<typeof lookShape>;
  declare readonly pauses: Table<typeof pauseShape>;
  declare readonly pollers: Table<typeof pollerShape>;
  declare readonly events: Table<typeof eventShape>;

  constructor({ rows }: Limits, expected: number) {
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

  /** The scaler has looked, and seen this. */
  looked(now: Micros, saw: Look): void {
    const row = this.looks.put({ ...saw, at: now, panicking: Number(saw.panicking) });
    this.event(now, code["scaler-looked"], row);
  }

  protected event(at: Micros, kind: number, ref: number): void {
    const row = this.events.add();
    const { columns } = this.events;
    columns.at[row] = at;
    columns.kind[row] = kind;
    columns.ref[row] = ref;
  }
}
