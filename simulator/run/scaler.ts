// A scaler that follows a target: it looks now and again at how much has gone on over a window, and makes the fleet
// as large as that asks for. How instances start and end is the fleet's and serving's business.

import { aimOf } from "../aim";
import { type Micros, never, type TargetScaler } from "../scenario";
import type { Fleet } from "./fleet";
import type { Recorder } from "./recorder";
import { WindowedMean } from "./structures/windowed-mean";

export class Scaler {
  /** When it looks next. */
  declare lookAt: Micros;
  declare readonly config: TargetScaler;
  declare private readonly fleet: Fleet;
  declare private readonly recorder: Recorder | null;
  declare private readonly requests: WindowedMean;
  declare private readonly requestsLately: WindowedMean | null;
  declare private readonly processors: WindowedMean | null;
  /** Of an instance; 1 where there are as many as are asked for. */
  declare private readonly vcpus: number;
  private looks = 1;
  private panicUntil: Micros = -1;
  private nothingSince = -1;

  constructor(config: TargetScaler, fleet: Fleet, vcpus: number, recorder: Recorder | null) {
    const { every, window, panic, cpu } = config;
    this.config = config;
    this.fleet = fleet;
    this.recorder = recorder;
    this.vcpus = vcpus === never ? 1 : vcpus;
    this.requests = new WindowedMean(window, every);
    this.requestsLately = panic && new WindowedMean(panic.window, every);
    this.processors = cpu === null ? null : new WindowedMean(window, every);
    this.lookAt = every;
  }

  /** Since the last call so many requests have been under way, and so many processors at work. */
  advance(now: Micros, requests: number, processors: number): void {
    this.requests.advance(now, requests);
    this.requestsLately?.advance(now, requests);
    this.processors?.advance(now, processors);
  }

  /** A look: how many instances more are wanted (fewer, below zero). */
  look(now: Micros): number {
    const { config, fleet } = this;
    const target = aimOf(config, fleet.perInstance);
    const working = fleet.able - fleet.spareCount;
    const ready = working - fleet.startingAble;
    const mean = this.requests.look(now);
    const busy = this.processors?.look(now) ?? 0;
    const lately = this.requestsLately?.look(now) ?? 0;
    const asked = Math.max(
      Math.ceil(mean / target),
      config.cpu === null ? 0 : Math.ceil(busy / (this.vcpus * config.cpu)),
    );
    let wanted = this.withinRates(asked, ready);
    if (config.panic !== null) {
      const askedLately = Math.ceil(lately / target);
      if (askedLately >= config.panic.above * Math.max(1, ready))
        this.panicUntil = now + config.window;
      if (now < this.panicUntil)
        wanted = Math.max(wanted, this.withinRates(askedLately, ready), working);
    }
    wanted = Math.max(wanted, config.minInstances, fleet.provisionedCount);
    wanted = this.lastOneStays(wanted, working, now);
    this.looks++;
    this.lookAt = this.looks * config.every;
    this.recorder?.looked(now, {
      mean,
      lately,
      busy,
      wanted,
      ready,
      working,
      panicking: now < this.panicUntil,
    });
    return Math.min(wanted, fleet.growth.cap) - working;
  }

  private withinRates(asked: number, ready: number): number {
    const { maxUpRate, maxDownRate } = this.config;
    const most = Math.ceil(maxUpRate * Math.max(1, ready));
    return Math.max(Math.min(asked, most), Math.floor(ready / maxDownRate));
  }

  private lastOneStays(wanted: number, working: number, now: Micros): number {
    if (wanted > 0) {
      this.nothingSince = -1;
      return wanted;
    }
    if (this.nothingSince < 0) this.nothingSince = now;
    const isOver = now - this.nothingSince >= this.config.toZeroAfter;
    return isOver || working === 0 ? 0 : 1;
  }
}
