// What comes to the function: a request, an event that the platform's reader takes, a message of a queue that is read.
// The layer above placing.

import type { Micros } from "../scenario";
import type { Source } from "../traffic/source";
import type { MessageQueue } from "./message-queue";
import { Placing } from "./placing";
import type { IdleHistogram } from "./structures/idle-histogram";

export abstract class Intake extends Placing {
  protected readonly histogram: IdleHistogram | null = this.fleet.keepAlive.histogram;

  arrive(source: Source): void {
    const now = source.at;
    const { pool, tally, fleet } = this;
    const request = pool.take();
    pool.arrivedAt[request] = now;
    pool.duration[request] = source.duration;
    pool.number[request] = tally.arrived;
    pool.billedStart[request] = 0;
    if (!this.simple) pool.reset(request, source.part, source.index);
    this.recorder?.arrived(tally.arrived, now);
    tally.arrived++;
    if (this.histogram !== null) {
      this.histogram.wake(now);
      fleet.rescheduled = true;
    }
    if (this.simple) this.admit(request);
    else this.receive(request);
  }

  /** The pause of a request is over. */
  wake(): void {
    const { now } = this.tally;
    const request = this.unserved.wake(now);
    if (request >= 0) this.receive(request);
  }

  /** The platform's reader goes on with its events, until it is refused again. */
  readEvents(): void {
    const { now } = this.tally;
    const { reader } = this.unserved;
    reader?.open();
    this.recorder?.readsAgain(now);
    while (reader?.isOpen) {
      const request = this.unserved.read(reader, now);
      if (request < 0) return;
      this.tally.budget.spend(1);
      this.admit(request);
    }
  }

  /** Something was due in the queue that is read. */
  advanceQueue(queue: MessageQueue): void {
    const { now } = this.tally;
    queue.advance(now);
    while (queue.hidden.top <= now) {
      const message = queue.hidden.pop();
      this.tally.retried++;
      this.recorder?.triedAgain(this.pool.number[message] as number, now);
      this.show(queue, message, now);
    }
    this.readQueue(queue);
  }

  /** A request, an event or a message has come, or come back. */
  private receive(request: number): void {
    const { now } = this.tally;
    const { queue } = this;
    const { reader } = this.unserved;
    if (queue !== null) {
      this.show(queue, request, now);
      this.readQueue(queue);
    } else if (reader !== null && !reader.isOpen) this.unserved.joinReader(reader, request, now);
    else this.admit(request);
  }

  private show(queue: MessageQueue, message: number, now: Micros): void {
    queue.show(message, now);
    this.recorder?.stands(this.pool.number[message] as number, now);
  }

  protected readQueue(queue: MessageQueue): void {
    const { now } = this.tally;
    for (let leader = queue.take(now); leader >= 0; leader = queue.take(now)) {
      this.tally.budget.spend(1);
      this.recordRead(queue, leader, now);
      this.admit(leader);
    }
    this.recorder?.polls(now, queue.pollers.count, queue.pollers.changesAt);
    this.fleet.rescheduled = true;
  }

  private recordRead(queue: MessageQueue, leader: number, now: Micros): void {
    if (this.recorder === null) return;
    const { number } = this.pool;
    for (const one of queue.batchOf(leader))
      this.recorder.read(number[one] as number, now, number[leader] as number);
  }
}
