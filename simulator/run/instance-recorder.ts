// Writes down what becomes of instances: they start, rest, are set aside, end. The layer above the platform's recorder.

import { coldStartPhases, type Micros, never } from "../scenario";
import { code, PlatformRecorder } from "./platform-recorder";

export class InstanceRecorder extends PlatformRecorder {
  /** Five lengths an instance. */
  readonly phases: Micros[] = [];
  /** The open idle spell of each instance, or -1. */
  private readonly resting: number[] = [];
  /** The latest spell of an instance as a spare. */
  private readonly asides: number[] = [];

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
    if (idle) this.idle(number, now, never);
  }

  /** It has got a place downstream, which it keeps. */
  connected(number: number, now: Micros): void {
    this.instances.columns.connectedAt[number] = now;
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

  protected endRest(number: number, now: Micros): void {
    const spell = this.resting[number] as number;
    if (spell < 0) return;
    this.resting[number] = -1;
    this.idleSpells.columns.endedAt[spell] = now;
  }
}
