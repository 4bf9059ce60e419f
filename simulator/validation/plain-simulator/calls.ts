// What becomes of requests in the plain simulator: admitted, placed, in line, refused, tried again, over.

import { stream, subStream, uniform } from "../../random/uniform";
import { type Micros, never, type Scenario } from "../../scenario";
import { Bucket } from "./bucket";
import { doubled, EventReader } from "./event-reader";
import type { Fleet } from "./fleet";
import type { Coming, Future } from "./future";
import { MessageQueue } from "./message-queue";
import type { Runs } from "./runs";
import type { Instance, Outcome, Request, Try } from "./things";
import { without } from "./things";

export class Calls {
  readonly requests: Request[] = [];
  /** Tries that wait for an instance, the first come first. */
  line: Try[] = [];
  /** How long those stood that then got an instance. */
  readonly waits: Micros[] = [];
  private retried = 0;
  clientRetries = 0;
  gaveUp = 0;
  private readonly reader: EventReader | null;
  private readonly messages: MessageQueue | null;
  /** How many tries may be accepted; null: any number. */
  private readonly accepted: Bucket | null;
  private permission: Coming | null = null;

  private readonly scenario: Scenario;
  private readonly future: Future;
  private readonly fleet: Fleet;
  private readonly runs: Runs;

  constructor(scenario: Scenario, future: Future, fleet: Fleet, runs: Runs) {
    this.scenario = scenario;
    this.future = future;
    this.fleet = fleet;
    this.runs = runs;
    const { invocation, seed, platform } = scenario;
    const rate = platform.requestsPerSecond;
    this.accepted = rate === null ? null : new Bucket(future, rate, rate, 1_000_000);
    this.reader =
      invocation.kind === "async"
        ? new EventReader(seed, invocation.jitter === "full", future, (event) =>
            this.attemptEvent(event),
          )
        : null;
    this.messages =
      invocation.kind === "queue"
        ? new MessageQueue(invocation, future, (batch) => this.attempt(batch))
        : null;
  }

  get triedAgain(): number {
    return this.messages?.seenAgain ?? this.retried;
  }

  arrive(part: number, index: number, duration: Micros): void {
    const request: Request = {
      number: this.requests.length,
      part,
      index,
      arrivedAt: this.future.now,
      duration,
      tries: 0,
      runs: 0,
      failures: 0,
      refusals: 0,
      start: null,
      outcome: null,
      endedAt: never,
      standsSince: null,
    };
    this.requests.push(request);
    if (this.messages !== null) this.messages.add(request);
    else if (this.reader !== null) this.reader.offer(request);
    else this.attempt([request]);
  }

  private attemptEvent(event: Request): void {
    const { invocation } = this.scenario;
    const maxAge = invocation.kind === "async" ? invocation.maxAge : never;
    if (this.future.now - event.arrivedAt >= maxAge) this.settle(event, "deadLettered");
    else this.attempt([event]);
  }

  /** A try begins: it gets an instance, stands in line or is refused. */
  private attempt(requests: readonly Request[]): void {
    const first = requests[0];
    if (first === undefined) return;
    const one: Try = {
      requests,
      first,
      at: this.future.now,
      instance: null,
      beganAt: never,
      cutAt: never,
      computing: 0,
      stage: "waiting",
      whole: false,
      stageEnd: null,
      cut: null,
      patience: null,
    };
    for (const request of requests) {
      request.tries++;
    }
    if (this.accepted?.take() === false) this.refused(one);
    else if (this.line.length > 0 || !this.place(one, false)) this.full(one);
  }

  /** Gives it an instance if that can be. */
  private place(one: Try, fromLine: boolean): boolean {
    const free = this.fleet.choose();
    if (free !== null) {
      const stood = fromLine || (this.reader !== null && one.first.standsSince !== null);
      this.give(one, free, free.ready && !stood ? "warm" : "waited");
      return true;
    }
    if (!this.mayAdd() || !this.fleet.mayStart()) return false;
    this.give(one, this.fleet.create(false, false), "cold");
    return true;
  }

  private give(one: Try, instance: Instance, start: "warm" | "cold" | "waited"): void {
    this.line = without(this.line, one);
    this.future.drop(one.patience);
    for (const request of one.requests) {
      request.start ??= start;
      if (request.standsSince !== null) this.waits.push(this.future.now - request.standsSince);
      request.standsSince = null;
    }
    one.instance = instance;
    this.fleet.use(instance);
    this.reader?.served();
    if (instance.ready) this.runs.begin(one);
    else instance.waiting.push(one);
  }

  /** Whether a request without a slot has an instance started. */
  private mayAdd(): boolean {
    const { target } = this.fleet;
    return target === null || target.onDemand || this.fleet.takers.length === 0;
  }

  private full(one: Try): void {
    const { whenFull } = this.scenario.platform;
    if (whenFull.kind === "throttle" && this.fleet.target === null) {
      this.refused(one);
      return;
    }
    this.line.push(one);
    if (this.messages === null) one.first.standsSince = this.future.now;
    this.wakeForPermission();
    if (whenFull.kind === "queue")
      one.patience = this.future.set(this.future.now + whenFull.maxWait, "line", () => {
        this.line = without(this.line, one);
        this.refused(one);
      });
  }

  /** There may be room for who waits: first in the line, then in the queue. */
  room(): void {
    this.serveLine();
    this.messages?.read();
  }

  serveLine(): void {
    for (;;) {
      const one = this.line[0];
      if (one === undefined || !this.place(one, true)) break;
    }
    this.wakeForPermission();
  }

  private wakeForPermission(): void {
    this.future.drop(this.permission);
    if (this.line.length > 0 && this.mayAdd() && this.fleet.underCap)
      this.permission = this.future.set(this.fleet.nextPermission, "bucket", () =>
        this.serveLine(),
      );
  }

  /** A run is over: its requests first, then its instance. */
  ended(run: Try, outcome: "completed" | "failed" | "timedOut"): void {
    const { instance } = run;
    if (instance !== null) {
      this.fleet.use(instance);
      instance.running = without(instance.running, run);
      instance.waiting = without(instance.waiting, run);
    }
    for (const request of run.requests) this.answered(run, request, outcome);
    if (instance !== null && !instance.gone) this.free(instance, outcome);
    else {
      this.messages?.free();
      this.messages?.read();
    }
  }

  private free(instance: Instance, outcome: Outcome): void {
    if (outcome === "timedOut") this.fleet.reset(instance);
    if (instance.draining) this.fleet.rest(instance);
    const lostAmidStart = instance.lost && !instance.ready;
    this.messages?.free();
    if (!lostAmidStart) this.room();
    if (!instance.draining) this.fleet.rest(instance);
  }

  private answered(run: Try, request: Request, met: "completed" | "failed" | "timedOut"): void {
    const { invocation } = this.scenario;
    let outcome = met;
    if (invocation.kind === "queue" && invocation.partial && run.whole)
      outcome = this.runs.fails(request) ? "failed" : "completed";
    request.runs++;
    if (outcome === "completed") this.settle(request, "completed");
    else if (invocation.kind === "queue") this.seenAgain(run, request, invocation.receives);
    else if (invocation.kind === "async") this.failedEvent(request, invocation);
    else this.answeredCaller(request, outcome);
  }

  private refused(one: Try): void {
    const { invocation } = this.scenario;
    for (const request of one.requests) request.standsSince = null;
    for (const request of one.requests)
      if (invocation.kind === "queue") this.seenAgain(one, request, invocation.receives);
      else if (invocation.kind === "async") this.refusedEvent(request, invocation);
      else this.answeredCaller(request, "throttled");
    if (invocation.kind === "queue") this.messages?.refused(one.at + invocation.visibility);
  }

  private seenAgain(one: Try, message: Request, receives: number): void {
    if (message.tries >= receives) this.settle(message, "deadLettered");
    else this.messages?.again(message, one.at);
  }

  private answeredCaller(request: Request, met: "throttled" | "failed" | "timedOut"): void {
    const { clients, seed } = this.scenario;
    if (clients === null) {
      this.settle(request, met);
      return;
    }
    const further = request.tries - 1;
    const { first, factor, max } = clients.backoff;
    const whole = Math.min(max, Math.round(first * factor ** further));
    const draws = subStream(stream(seed, "jitter", request.part), further);
    const pause =
      clients.jitter === "full" ? Math.round(uniform(draws, request.index) * whole) : whole;
    const at = this.future.now + pause;
    if (further >= clients.retries || at > request.arrivedAt + clients.giveUpAfter) {
      this.gaveUp++;
      this.settle(request, met);
    } else
      this.future.set(at, "again", () => {
        this.clientRetries++;
        this.attempt([request]);
      });
  }

  private failedEvent(
    event: Request,
    {
      retries,
      retryAfter,
      maxAge,
    }: { retries: number; retryAfter: readonly Micros[]; maxAge: Micros },
  ): void {
    const pause = retryAfter[Math.min(event.failures, retryAfter.length - 1)] ?? 0;
    if (event.failures++ >= retries) this.settle(event, "deadLettered");
    else this.again(event, pause, maxAge);
  }

  private refusedEvent(
    event: Request,
    { jitter, maxAge }: { jitter: "none" | "full"; maxAge: Micros },
  ): void {
    const whole = doubled(event.refusals);
    const draws = subStream(stream(this.scenario.seed, "jitter", event.part), event.refusals);
    event.refusals++;
    this.reader?.refused();
    this.again(
      event,
      jitter === "full" ? Math.round(uniform(draws, event.index) * whole) : whole,
      maxAge,
    );
  }

  private again(event: Request, pause: Micros, maxAge: Micros): void {
    const at = this.future.now + pause;
    event.standsSince = null;
    const last = event.arrivedAt + maxAge;
    if (at >= last) this.future.set(last, "again", () => this.settle(event, "deadLettered"));
    else
      this.future.set(at, "again", () => {
        this.retried++;
        this.reader?.offer(event);
      });
  }

  private settle(request: Request, outcome: Outcome): void {
    request.standsSince = null;
    request.outcome = outcome;
    request.endedAt = this.future.now;
  }
}
