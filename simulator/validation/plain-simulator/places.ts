// The places of what is behind the function in the plain simulator: held, asked for, waited for.

import type { Downstream } from "../../scenario";
import type { Faults } from "./faults";
import type { Future } from "./future";
import type { Instance, Try } from "./things";

type Asker = { readonly of: Try; readonly got: () => void };

export class Places {
  waited = 0;
  refused = 0;
  peak = 0;
  held = 0;
  private line: Asker[] = [];

  private readonly faults: Faults;
  private readonly is: Downstream;
  private readonly future: Future;
  private readonly fail: (run: Try) => void;

  constructor(faults: Faults, is: Downstream, future: Future, fail: (run: Try) => void) {
    this.faults = faults;
    this.is = is;
    this.future = future;
    this.fail = fail;
  }

  private get free(): boolean {
    return this.held < this.is.places && this.line.length === 0 && !this.faults.refuses;
  }

  private take(): void {
    this.held++;
    this.peak = Math.max(this.peak, this.held);
  }

  /** A run is at the end of its waiting part: it goes on when it has got what it needs. */
  ask(run: Try, got: () => void): void {
    const instance = run.instance;
    if (this.is.heldBy === "instance" && instance?.connected) got();
    else if (this.free) {
      this.take();
      if (this.is.heldBy === "instance" && instance !== null) instance.connected = true;
      got();
    } else if (this.faults.refuses || this.is.whenFull.kind === "refuse") {
      this.refused++;
      run.stageEnd = this.future.set(this.future.now, "end", () => this.fail(run));
    } else {
      this.waited++;
      this.line.push({ of: run, got });
      run.patience = this.future.set(
        this.future.now + this.is.whenFull.maxWait,
        "interrupt",
        () => {
          this.leave(run);
          this.refused++;
          this.fail(run);
        },
      );
    }
  }

  leave(run: Try): void {
    this.line = this.line.filter(({ of }) => of !== run);
    this.future.drop(run.patience);
  }

  /** A place is given back: whoever stands first in line has it at once. */
  giveBack(): void {
    this.held--;
    const next = this.line[0];
    if (next === undefined) return;
    this.take();
    const instance = next.of.instance;
    const served =
      this.is.heldBy === "instance" && instance !== null
        ? this.line.filter(({ of }) => of.instance === instance)
        : [next];
    if (this.is.heldBy === "instance" && instance !== null) instance.connected = true;
    for (const asker of served) this.leave(asker.of);
    for (const { got } of served) got();
  }

  /** An instance has become ready. */
  connect(instance: Instance): void {
    if (this.is.heldBy !== "instance" || !this.free) return;
    this.take();
    instance.connected = true;
  }

  disconnect(instance: Instance): void {
    if (!instance.connected) return;
    instance.connected = false;
    this.giveBack();
  }
}
