// How many instances are at work, in spells from a first run to the end of the last, and what a spell costs where
// instances are paid for and not runs. The layer above the columns.

import type { Micros } from "../scenario";
import type { Billing } from "./billing";
import { InstanceColumns } from "./instance-columns";
import type { Tally } from "./tally";

export class BusySpells extends InstanceColumns {
  busyCount = 0;
  /** An instance whose last run has just ended, while what follows is looked for; -1: none. */
  emptied = -1;
  declare protected readonly tally: Tally;
  declare private readonly billing: Billing;

  constructor(tally: Tally, billing: Billing) {
    super();
    this.tally = tally;
    this.billing = billing;
  }

  /** A handler starts to run. */
  begin(slot: number): void {
    // Not -1: another run ended at this very instant, and the instance never was without work.
    if ((this.busySince[slot] as number) >= 0) return;
    this.busySince[slot] = this.tally.now;
    this.busyCount++;
    const busy = this.busyCount - this.handedOver;
    if (busy > this.tally.peakBusy) this.tally.peakBusy = busy;
    if (this.billing.countsBusy) this.billing.busy(this.busyCount, this.tally.now);
  }

  /** An instance that has no run any more, and is not told so yet. */
  private get handedOver(): number {
    return this.emptied >= 0 && (this.used[this.emptied] as number) === 0 ? 1 : 0;
  }

  /** Its last request is over: the busy spell, if there is one, is closed. */
  closeBusy(slot: number): void {
    const since = this.busySince[slot] as number;
    if (since < 0) return;
    this.busySince[slot] = -1;
    this.busyCount--;
    const spell = this.tally.now - since;
    this.tally.busy.add(spell);
    if (this.billing.countsBusy) this.billing.busy(this.busyCount, this.tally.now);
    if (this.billing.byInstance) this.chargeSpell(slot, spell);
  }

  private chargeSpell(slot: number, spell: Micros): void {
    const start = this.billedStart[slot] as number;
    this.billing.charge(spell + start, this.isProvisioned(slot));
    this.billedStart[slot] = 0;
  }
}
