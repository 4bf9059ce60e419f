// A request is served: its start is over, its run ends, its instance is free for the next one or rests. The upper layer
// (runs, placing, intake); when each of it is due is the engine's business, and what becomes of requests that get no
// instance or no result is in unserved.

import { UniformByTry } from "../random/by-try";
import type { Micros } from "../scenario";
import { Faults } from "./faults";
import { Intake } from "./intake";
import type { MessageQueue } from "./message-queue";
import { cold, warm } from "./placing";
import { completed, cutOff, failed, lost, type RunEnd } from "./run-ends";
import { isCutOff, type Parts } from "./runs";
import type { IdleHistogram } from "./structures/idle-histogram";

export class Serving extends Intake {
  declare readonly faults: Faults;
  declare private readonly errors: UniformByTry;

  constructor(...parts: Parts) {
    super(...parts);
    const [scenario, , tally] = parts;
    this.faults = new Faults(scenario, tally.budget);
    this.errors = new UniformByTry(scenario.seed, "errors");
  }

  /** A cold start is over. */
  becomeReady(slot: number): void {
    const { now } = this.tally;
    const fleet = this.fleet;
    for (const request of fleet.becomeReady(slot, now)) this.begin(request, slot);
    if (fleet.isRetiring(slot)) fleet.endIfEmpty(slot, now);
    else if ((fleet.used[slot] as number) < fleet.perInstance) {
      fleet.offer(slot);
      this.serveLine();
      if ((fleet.used[slot] as number) > 0) return;
      // Started ahead of need: it is kept until the need is past.
      const loaded = Math.max(now, this.histogram?.loadUntil ?? 0);
      fleet.rest(slot, fleet.isScaled ? fleet.keptUntil(slot) : loaded);
    }
  }

  /** The earliest run ends, or a stage of it. */
  finish(): void {
    if (this.stages !== null) {
      this.stages.due(this.ends.take());
      this.ends.close();
    } else {
      const request = this.ends.pop();
      const cut = (this.pool.duration[request] as number) === isCutOff;
      this.endRun(request, cut ? cutOff : completed);
    }
  }

  protected endRun(request: number, how: RunEnd): void {
    const { now } = this.tally;
    const { pool, fleet, stages } = this;
    if (stages !== null) stages.stop(request);
    const slot = pool.instance[request] as number;
    const run = now - (pool.startedAt[request] as number);
    fleet.vacate(slot);
    const computed = this.cpu > 0 ? this.computedBy(request) : 0;
    const start = pool.billedStart[request] as number;
    this.billing.run(run, start, fleet.isProvisioned(slot), computed);
    this.recorder?.billed(pool.number[request] as number, computed);
    if (how === cutOff) fleet.stopAfterTimeout(slot, now);
    if (this.queue !== null) this.endBatch(this.queue, request, slot, how);
    else this.endTry(request, slot, this.faults.errors === 0 ? how : this.seenAs(request, how));
    this.vacated(slot);
  }

  private computedBy(request: number): Micros {
    const { work, left } = this.pool;
    return Math.round((work[request] as number) - (left[request] as number));
  }

  /** A slot of the instance is free. */
  private vacated(slot: number): void {
    const { fleet, queue } = this;
    const retires = fleet.isRetiring(slot);
    if (retires) fleet.endIfEmpty(slot, this.tally.now);
    else fleet.offer(slot);
    if (this.line.length > 0) this.serveLine();
    if (queue !== null) {
      if (!retires) fleet.emptied = slot;
      this.readQueue(queue);
      fleet.emptied = -1;
    }
    if (retires || (fleet.used[slot] as number) > 0) return;
    fleet.closeBusy(slot);
    this.rest(slot);
  }

  /** Of the messages of a batch that failed all are seen again, or those of which the function says so. */
  private endBatch(queue: MessageQueue, leader: number, slot: number, how: RunEnd): void {
    const ofAll = this.seenAs(leader, how);
    for (const message of queue.done(leader))
      this.endTry(
        message,
        slot,
        queue.config.partial && how === completed ? this.seenAs(message, how) : ofAll,
      );
  }

  /** A run that came to its end may have failed. */
  private seenAs(request: number, how: RunEnd): RunEnd {
    const share = this.faults.errors;
    if (how !== completed || share === 0) return how;
    const { source, tries, index } = this.pool;
    const draw = this.errors.draw(
      source[request] as number,
      tries[request] as number,
      index[request] as number,
    );
    return draw < share ? failed : completed;
  }

  private endTry(request: number, slot: number, how: RunEnd): void {
    if (how === completed) this.complete(request, slot);
    else this.fail(request, how);
  }

  private complete(request: number, slot: number): void {
    const { now } = this.tally;
    const { pool, tally } = this;
    const latency = now - (pool.arrivedAt[request] as number);
    tally.digest.add(now, latency, this.fleet.number[slot] as number);
    tally.completed++;
    tally.latency.add(latency);
    const start = pool.start[request] as number;
    if (start === warm) tally.warmLatencies.add(latency);
    else if (start === cold) tally.coldLatencies.add(latency);
    else tally.waitedLatencies.add(latency);
    this.recorder?.settled(pool.number[request] as number, now, "completed");
    pool.release(request);
  }

  /** Instances are gone at once, and with them what runs or waits there. */
  lose(slots: readonly number[]): void {
    const { now } = this.tally;
    const { fleet } = this;
    const { budget } = this.tally;
    const provisioned = slots.filter(
      (slot) => fleet.isProvisioned(slot) && !fleet.isRetiring(slot),
    );
    for (const slot of slots) fleet.lose(slot);
    const numbers = slots.map((slot) => fleet.number[slot]);
    budget.spend(this.pool.inUse);
    const running = this.runsOn(new Set(slots));
    for (const _ of provisioned) this.start(now, true);
    for (const request of running) this.endRun(request, lost);
    for (const [n, slot] of slots.entries()) {
      // A slot whose instance went with its last run may be another's by now.
      if (fleet.isGone(slot) || fleet.number[slot] !== numbers[n]) continue;
      for (const request of fleet.takeWaiting(slot)) this.loseWaiting(request);
      fleet.endIfEmpty(slot, now);
    }
    this.serveLine();
    if (this.queue !== null) this.readQueue(this.queue);
  }

  /** The runs on these instances, in order of arrival; what is due of them and of the instances is called off. */
  private runsOn(slots: ReadonlySet<number>): readonly number[] {
    const { pool, ends, stages } = this;
    const isThere = (request: number) => slots.has(pool.instance[request] as number);
    const all = stages === null ? [...ends.refs].filter((ref) => ref >= 0) : stages.running;
    const runs = all.filter(isThere);
    ends.removeIf((ref) => (ref >= 0 ? isThere(ref) : slots.has(-1 - ref)));
    return [...runs].sort((a, b) => (pool.number[a] as number) - (pool.number[b] as number));
  }

  private loseWaiting(request: number): void {
    const { queue } = this;
    const all = queue === null ? [request] : queue.done(request);
    for (const one of all) this.fail(one, lost);
  }

  private fail(request: number, how: RunEnd): void {
    const { now } = this.tally;
    this.recorder?.failed(this.pool.number[request] as number, now, how);
    this.unserved.ended(request, now, how === cutOff ? "timed-out" : "failed");
  }

  private rest(slot: number): void {
    this.fleet.rest(slot, this.fleet.keptUntil(slot));
    if (this.histogram !== null) this.mayUnload(this.histogram, slot);
  }

  private mayUnload(histogram: IdleHistogram, slot: number): void {
    const { fleet } = this;
    const { now } = this.tally;
    if (fleet.busyCount > 0 || this.pool.inUse > 0) return;
    // The function has nothing to do: its last instance may be unloaded at once.
    if (histogram.rest(now) && !fleet.isProvisioned(slot)) fleet.retire(slot, now, "unloaded");
    fleet.rescheduled = true;
  }
}
