// The instances of the plain simulator: how they are started, chosen, kept, retired, lost.

import { drawFrom } from "../../random/distribution";
import { stream, uniform } from "../../random/uniform";
import { coldStartPhases, type Micros, never, type Scenario } from "../../scenario";
import { Bucket } from "./bucket";
import type { Future } from "./future";
import type { Places } from "./places";
import { Processors } from "./processors";
import { type Instance, type Try, without } from "./things";

/** What the fleet asks of the rest: to begin a run, to end one that is lost, to look at the line again. */
export type FleetHooks = {
  begin: (run: Try) => void;
  lost: (run: Try) => void;
  room: () => void;
  afterLoss: () => void;
  places: () => Places | null;
};

export class Fleet {
  alive: Instance[] = [];
  created = 0;
  peak = 0;
  /** How many are to be kept ready. */
  kept: number;
  readonly processorsOfOne: number;
  private uses = 0;
  private idleSpells = 0;
  /** Permissions to start an instance; null: as many as are asked for. */
  private readonly permissions: Bucket | null;

  private readonly scenario: Scenario;
  private readonly future: Future;
  private readonly hooks: FleetHooks;

  constructor(scenario: Scenario, future: Future, hooks: FleetHooks) {
    this.scenario = scenario;
    this.future = future;
    this.hooks = hooks;
    const { vcpus, provisioned, scaling } = scenario.platform;
    this.kept = provisioned;
    this.processorsOfOne =
      vcpus === "by-memory" ? scenario.function.memoryMb / 1769 : (vcpus ?? never);
    this.permissions = scaling && new Bucket(future, scaling.burst, scaling.refill, scaling.every);
  }

  get target() {
    const { autoscaler } = this.scenario.platform;
    return autoscaler.kind === "target" ? autoscaler : null;
  }

  /** Those that can take work; `able` are those the scaler counts on. */
  get takers(): Instance[] {
    return this.alive.filter(({ draining }) => !draining);
  }
  get able(): Instance[] {
    return this.takers.filter(({ spare }) => !spare);
  }

  /** At the first instant some are ready. */
  begin(): void {
    for (let n = 0; n < this.kept; n++) this.create(true, true);
    const least = this.target?.minInstances ?? 0;
    while (this.alive.length < least) this.create(false, true);
  }

  create(provisioned: boolean, ready: boolean): Instance {
    const { platform, seed, downstream } = this.scenario;
    const number = this.created++;
    const instance: Instance = {
      number,
      createdAt: this.future.now,
      processors: new Processors(
        this.future,
        this.processorsOfOne,
        platform.vcpus !== null &&
          (platform.concurrencyPerInstance > 1 || (this.target?.cpu ?? null) !== null),
      ),
      provisioned,
      ready: false,
      draining: false,
      gone: false,
      lost: false,
      spare: false,
      used: false,
      connected: false,
      running: [],
      waiting: [],
      lastUsed: this.uses++,
      expiry: null,
    };
    this.alive.push(instance);
    this.peak = Math.max(this.peak, this.alive.length);
    if (platform.maxLifetime !== null) {
      const life = drawFrom(platform.maxLifetime, stream(seed, "lifetime"))(number);
      this.future.set(this.future.now + Math.max(1, Math.round(life)), "lifetime", () => {
        if (!instance.gone && !instance.draining) {
          this.retire(instance);
          this.hooks.room();
        }
      });
    }
    let start = 0;
    for (const [n, phase] of coldStartPhases.entries())
      start += Math.round(drawFrom(platform.coldStart[phase], stream(seed, "phase", n))(number));
    if (downstream?.heldBy === "instance")
      start += Math.round(drawFrom(downstream.connect, stream(seed, "connect"))(number));
    if (ready) this.ready(instance);
    else this.future.set(this.future.now + start, "end", () => this.ready(instance));
    return instance;
  }

  private ready(instance: Instance): void {
    if (instance.gone) return;
    instance.ready = true;
    this.hooks.places()?.connect(instance);
    const waiting = instance.waiting;
    instance.waiting = [];
    instance.lastUsed = this.uses++;
    for (const run of waiting) this.hooks.begin(run);
    if (instance.running.length === 0) this.rest(instance);
  }

  /** Whether one more may be started now, and if so the permission is used. */
  mayStart(): boolean {
    return this.underCap && (this.permissions?.take() ?? true);
  }

  get underCap(): boolean {
    return this.takers.length < (this.scenario.platform.maxInstances ?? never);
  }

  /** When the next permission will be there. */
  get nextPermission(): Micros {
    return this.permissions?.next ?? never;
  }

  /** The instance that takes a request now, if one has a slot free. */
  choose(): Instance | null {
    const slots = this.scenario.platform.concurrencyPerInstance;
    const free = this.takers.filter(
      ({ running, waiting }) => running.length + waiting.length < slots,
    );
    const groups = [
      free.filter(({ ready, provisioned }) => ready && provisioned),
      free.filter(({ ready, provisioned, spare }) => ready && !provisioned && !spare),
      free.filter(({ spare }) => spare),
      free.filter(({ ready }) => !ready),
    ];
    return this.best(groups.find((group) => group.length > 0) ?? []);
  }

  private best(group: readonly Instance[]): Instance | null {
    const { placement } = this.scenario.platform;
    const worth = (one: Instance) => {
      if (placement === "most-recently-used") return one.lastUsed;
      if (placement === "least-recently-used") return -one.lastUsed;
      return placement === "oldest" ? -one.number : one.number;
    };
    return group.toSorted((a, b) => worth(b) - worth(a))[0] ?? null;
  }

  /** It is used now: it does not expire meanwhile. */
  use(instance: Instance): void {
    if (instance.ready) instance.lastUsed = this.uses++;
    this.future.drop(instance.expiry);
    instance.expiry = null;
  }

  /** It has nothing to do: it is gone if it takes no more work, else its keep-alive begins. */
  rest(instance: Instance): void {
    if (instance.gone || instance.running.length + instance.waiting.length > 0) return;
    if (instance.draining) {
      if (instance.ready || instance.lost) this.remove(instance);
      return;
    }
    if (this.target !== null && !instance.spare) return;
    const idle = this.keptFor(instance);
    if (instance.provisioned) return;
    instance.expiry = this.future.set(this.future.now + idle, "expiry", () => {
      this.remove(instance);
      this.hooks.room();
    });
  }

  /** For each spell after a run a keep-alive is drawn, whether it is needed or not. */
  private keptFor({ used, spare }: Instance): Micros {
    const { keepAlive } = this.scenario.platform;
    if (keepAlive.kind === "none") return 0;
    if (keepAlive.kind !== "fixed") return never;
    const draws = stream(this.scenario.seed, "keepAlive");
    return Math.round(drawFrom(keepAlive.idle, draws)(used || spare ? this.idleSpells++ : 0));
  }

  remove(instance: Instance): void {
    this.future.drop(instance.expiry);
    instance.gone = true;
    this.alive = without(this.alive, instance);
    this.hooks.places()?.disconnect(instance);
  }

  /** It takes no more work, and is gone when it is empty. A provisioned one is replaced at once. */
  retire(instance: Instance): void {
    if (instance.draining || instance.gone) return;
    const replaced = instance.provisioned;
    this.drain(instance);
    this.rest(instance);
    if (replaced) this.create(true, true);
  }

  /** It takes no more work after a time-out; its end is seen to by whoever calls. */
  reset(instance: Instance): void {
    if (instance.draining || instance.gone) return;
    if (instance.provisioned) this.create(true, true);
    this.drain(instance);
  }

  private drain(instance: Instance): void {
    instance.draining = true;
    instance.provisioned = false;
  }

  deploy(): void {
    for (const instance of [...this.alive]) this.retire(instance);
    this.hooks.room();
  }

  /** Another number is to be kept ready from now on. */
  keep(count: number): void {
    this.kept = count;
    const now = () => this.alive.filter(({ provisioned }) => provisioned);
    while (now().length < count) {
      if (this.underCap) this.create(true, false);
      else {
        const taken = this.takers.find(({ provisioned }) => !provisioned);
        if (taken === undefined) break;
        taken.provisioned = true;
        taken.spare = false;
        taken.lastUsed = this.uses++;
        this.future.drop(taken.expiry);
      }
    }
    while (now().length > count) {
      const one = now().toSorted(
        (a, b) =>
          a.running.length + a.waiting.length - b.running.length - b.waiting.length ||
          b.number - a.number,
      )[0];
      if (one === undefined) break;
      this.drain(one);
      this.rest(one);
    }
    this.hooks.room();
  }

  /** A share of all of them is gone at once; `index` tells one such fault from another. */
  lose(share: number, index: number): void {
    const lots = stream(this.scenario.seed, "lose", index);
    const order = this.alive.toSorted((a, b) => uniform(lots, a.number) - uniform(lots, b.number));
    const lost = order.slice(0, Math.round(share * order.length));
    const kept = lost.filter(({ provisioned }) => provisioned).length;
    for (const instance of lost) {
      this.drain(instance);
      instance.lost = true;
    }
    for (let n = 0; n < kept; n++) this.create(true, false);
    const running = lost.flatMap((instance) => instance.running);
    running.sort((a, b) => a.first.number - b.first.number);
    for (const run of running) this.hooks.lost(run);
    for (const instance of lost) {
      for (const run of instance.waiting) this.hooks.lost(run);
      if (!instance.gone) this.remove(instance);
    }
    this.hooks.afterLoss();
  }

  /** The scaler wants so many. */
  fit(wanted: number): void {
    while (this.able.length < wanted) {
      const spare = this.alive.filter((one) => one.spare && !one.draining).at(-1);
      if (spare !== undefined) {
        spare.spare = false;
        this.use(spare);
      } else if (this.mayStart()) this.create(false, false);
      else break;
    }
    while (this.able.length > wanted) {
      const goers = this.able.filter(({ provisioned }) => !provisioned).toReversed();
      const one =
        goers.find(({ ready, waiting }) => !ready && waiting.length === 0) ??
        goers.find(({ ready, running }) => ready && running.length === 0) ??
        goers.find(({ ready }) => ready);
      if (one === undefined) break;
      if (one.ready && this.target?.unwanted === "keep-alive") {
        one.spare = true;
        this.use(one);
        this.rest(one);
      } else this.retire(one);
    }
    this.hooks.room();
  }
}
