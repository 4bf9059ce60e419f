// A run begins on an instance: how long it takes, or what of it comes first where that is not known yet. The lowest
// layer of serving, with what all of them need.

import { type Micros, never, type Scenario } from "../scenario";
import { vcpusOfInstance } from "../vcpus";
import type { Billing } from "./billing";
import type { Fleet } from "./fleet";
import { MessageQueue } from "./message-queue";
import type { Recorder } from "./recorder";
import type { RunEnd } from "./run-ends";
import { hasStages, Stages } from "./stages";
import { EventHeap } from "./structures/event-heap";
import { RequestPool } from "./structures/request-pool";
import type { Tally } from "./tally";

/** A duration that says the run ends by its timeout. */
export const isCutOff = -1;

/** What every layer of serving is made of. */
export type Parts = readonly [
  scenario: Scenario,
  fleet: Fleet,
  tally: Tally,
  billing: Billing,
  recorder: Recorder | null,
];

export abstract class Runs {
  /** Ends of runs or of their stages by request; starts that are over by -1 - slot. */
  readonly ends = new EventHeap();
  declare readonly pool: RequestPool;
  /** null: how long a run takes is known when it begins. */
  declare readonly stages: Stages | null;
  /** null: no queue is read. */
  declare readonly queue: MessageQueue | null;
  declare protected readonly fleet: Fleet;
  declare protected readonly tally: Tally;
  declare protected readonly billing: Billing;
  declare protected readonly recorder: Recorder | null;
  declare protected readonly cpu: number;
  declare private readonly timeout: Micros;
  declare private readonly alone: number;
  declare private readonly firstRunFactor: number;

  constructor(...[scenario, fleet, tally, billing, recorder]: Parts) {
    const { invocation, platform, function: own } = scenario;
    this.pool = new RequestPool(tally.budget.limits.rows);
    this.fleet = fleet;
    this.tally = tally;
    this.billing = billing;
    this.recorder = recorder;
    this.queue = invocation.kind === "queue" ? new MessageQueue(invocation, this.pool) : null;
    this.stages = hasStages(scenario)
      ? new Stages(scenario, this.pool, tally, this.ends, recorder, this.endRun.bind(this))
      : null;
    fleet.stages = this.stages;
    this.timeout = own.timeout;
    this.cpu = own.cpu;
    this.alone = Math.min(1, vcpusOfInstance(platform, own.memoryMb) ?? never);
    this.firstRunFactor = platform.firstRunFactor;
  }

  /** Processors at work, where a scaler looks at them. */
  get processorsBusy(): number {
    return this.stages?.processors?.busy ?? 0;
  }

  protected abstract endRun(request: number, how: RunEnd): void;

  protected begin(request: number, slot: number): void {
    const { now } = this.tally;
    const { pool, fleet } = this;
    const isFirst = this.firstRunFactor !== 1 && fleet.takeFirstRun(slot);
    pool.startedAt[request] = now;
    pool.instance[request] = slot;
    fleet.begin(slot);
    if (this.stages !== null) {
      if (this.recorder !== null) this.recordRun(this.recorder, request, never);
      this.stages.begin(request, isFirst);
      return;
    }
    let duration = pool.duration[request] as number;
    if (this.cpu > 0) duration = this.lengthOf(request, duration, isFirst);
    else if (isFirst) duration = Math.round(duration * this.firstRunFactor);
    if (duration > this.timeout) {
      duration = this.timeout;
      pool.duration[request] = isCutOff;
    }
    if (this.recorder !== null) this.recordRun(this.recorder, request, now + duration);
    this.ends.push(now + duration, request);
  }

  /** How long a run takes that waits first and then computes without others. */
  private lengthOf(request: number, duration: Micros, isFirst: boolean): Micros {
    const { now } = this.tally;
    const { pool, alone } = this;
    const computing = Math.round(duration * this.cpu);
    const waits = duration - computing;
    const work = isFirst ? Math.round(computing * this.firstRunFactor) : computing;
    const computes = Math.round(work / alone);
    const done = Math.max(0, this.timeout - waits) * alone;
    this.recorder?.willCompute(pool.number[request] as number, now + waits);
    pool.work[request] = work;
    pool.left[request] = waits + computes > this.timeout ? Math.max(0, work - done) : 0;
    return waits + computes;
  }

  private recordRun(recorder: Recorder, request: number, until: Micros): void {
    const { number } = this.pool;
    const { now } = this.tally;
    if (this.queue === null) recorder.runs(number[request] as number, now, until);
    else
      for (const one of this.queue.batchOf(request))
        recorder.runs(number[one] as number, now, until);
  }
}
