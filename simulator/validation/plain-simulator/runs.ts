// A run in the plain simulator, stage by stage: it waits, asks what is behind the function, computes, and is
// over: completed, failed or cut off.

import { drawFrom } from "../../random/distribution";
import { stream, subStream, uniform } from "../../random/uniform";
import type { Micros, Scenario } from "../../scenario";
import type { Faults } from "./faults";
import type { Future } from "./future";
import type { Places } from "./places";
import type { Instance, Request, Try } from "./things";

export type RunHooks = {
  places: () => Places | null;
  over: (run: Try, outcome: "completed" | "failed" | "timedOut") => void;
  began: () => void;
};

export class Runs {
  private readonly scenario: Scenario;
  private readonly future: Future;
  private readonly hooks: RunHooks;
  private readonly faults: Faults;

  constructor(scenario: Scenario, future: Future, hooks: RunHooks, faults: Faults) {
    this.scenario = scenario;
    this.future = future;
    this.hooks = hooks;
    this.faults = faults;
  }

  begin(run: Try): void {
    const { instance } = run;
    if (instance === null) return;
    const { cpu, timeout } = this.scenario.function;
    const factor = instance.used ? 1 : this.scenario.platform.firstRunFactor;
    instance.used = true;
    instance.running.push(run);
    run.beganAt = this.future.now;
    this.hooks.began();
    const duration = this.duration(run);
    const computing = Math.round(cpu * duration);
    run.computing = cpu > 0 ? Math.round(computing * factor) : 0;
    const waiting = cpu > 0 ? duration - computing : Math.round(duration * factor);
    run.cutAt = run.beganAt + timeout;
    this.interrupt(run);
    run.stage = "waiting";
    const known = run.computing === 0 || !instance.processors.shared;
    if (this.hooks.places() === null && known) {
      this.alone(run, instance, waiting);
      return;
    }
    const onward = this.hooks.places() !== null || run.computing > 0;
    if (waiting === 0 && onward) this.ask(run);
    else this.until(run, run.beganAt + waiting, () => this.ask(run));
  }

  /** Where nothing can delay it, its end is known at its beginning. */
  private alone(run: Try, instance: Instance, waiting: Micros): void {
    const begins = run.beganAt + waiting;
    if (run.computing > 0 && begins < run.cutAt)
      this.future.set(begins, "end", () => {
        if (run.stage !== "waiting") return;
        run.stage = "computing";
        instance.processors.start(run, run.computing, () => {});
      });
    const length = run.computing > 0 ? instance.processors.alone(run.computing) : 0;
    this.until(run, begins + length, () => this.over(run));
  }

  /** A stage of known length: it ends then, or is cut off before. */
  private until(run: Try, at: Micros, next: () => void): void {
    run.stageEnd =
      at <= run.cutAt
        ? this.future.set(at, "end", next)
        : this.future.set(run.cutAt, "end", () => this.end(run, "timedOut"));
  }

  /** A stage whose end is not known yet is cut off by the time-out. */
  private interrupt(run: Try): void {
    this.future.drop(run.cut);
    run.cut = this.future.set(run.cutAt, "interrupt", () => this.end(run, "timedOut"));
  }

  private duration({ first }: Try): number {
    if (first.runs === 0) return first.duration;
    const retries = stream(this.scenario.seed, "retry", first.part);
    return Math.round(
      drawFrom(this.scenario.function.duration, subStream(retries, first.runs - 1))(first.index),
    );
  }

  private ask(run: Try): void {
    const places = this.hooks.places();
    if (places === null) this.compute(run);
    else {
      run.stage = "asking";
      places.ask(run, () => this.hold(run, places));
    }
  }

  private hold(run: Try, places: Places): void {
    const { downstream, seed } = this.scenario;
    if (downstream === null) return;
    const { part, index, runs } = run.first;
    const draws = subStream(stream(seed, "downstream", part), runs);
    const time = Math.round(drawFrom(downstream.time, draws)(index) * this.faults.slower);
    run.stage = "holding";
    const over = () => {
      run.stage = "computing";
      if (downstream.heldBy === "request") places.giveBack();
      this.compute(run);
    };
    if (time === 0) over();
    else this.until(run, this.future.now + time, over);
  }

  private compute(run: Try): void {
    const { instance } = run;
    run.stage = "computing";
    const over = () => this.over(run);
    if (instance === null || run.computing === 0)
      run.stageEnd = this.future.set(this.future.now, "end", over);
    else {
      instance.processors.start(run, run.computing, over);
      if (!instance.processors.shared)
        this.until(run, this.future.now + instance.processors.alone(run.computing), over);
    }
  }

  private over(run: Try): void {
    run.whole = true;
    this.end(run, this.fails(run.first) ? "failed" : "completed");
  }

  /** Whether the run of this request fails at its end, which is now. */
  fails({ part, index, runs }: Request): boolean {
    const share = Math.max(this.scenario.function.errors, this.faults.errors);
    const draws = subStream(stream(this.scenario.seed, "errors", part), runs);
    return uniform(draws, index) < share;
  }

  /** It is over now, in whatever stage. */
  end(run: Try, outcome: "completed" | "failed" | "timedOut"): void {
    const places = this.hooks.places();
    const { stage } = run;
    run.stage = "over";
    this.future.drop(run.stageEnd);
    this.future.drop(run.cut);
    places?.leave(run);
    if (stage === "computing") run.instance?.processors.stop(run);
    if (stage === "holding" && this.scenario.downstream?.heldBy === "request") places?.giveBack();
    this.hooks.over(run, outcome);
  }
}
