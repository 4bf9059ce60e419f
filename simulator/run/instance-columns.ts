// What is known of each instance, in parallel arrays by slot. What becomes of instances is the fleet's
// business.

export const gone = 0;
export const starting = 1;
export const ready = 2;

export class InstanceColumns {
  number = new Int32Array(16);
  createdAt = new Float64Array(16);
  readyAt = new Float64Array(16);
  idleSince = new Float64Array(16);
  /** Since when it has had a request under way, or -1. */
  busySince = new Float64Array(16);
  /** Requests running on it, or waiting for it to be ready: never both at once. */
  used = new Int32Array(16);
  /** Not zero: it takes no more requests and ends when it has none; the reason's index plus one. */
  protected retiring = new Uint8Array(16);
  protected provisioned = new Uint8Array(16);
  /** Set aside by the scaler. */
  protected spare = new Uint8Array(16);
  /** No handler has run on it yet. */
  protected fresh = new Uint8Array(16);
  /** The part of its start that is on the bill and not charged to a busy spell yet. */
  billedStart = new Float64Array(16);
  protected state = new Uint8Array(16);
  /** Requests waiting for it to be ready. */
  protected readonly waiting: number[][] = [];

  isProvisioned(slot: number): boolean {
    return (this.provisioned[slot] as number) === 1;
  }

  isSpare(slot: number): boolean {
    return (this.spare[slot] as number) === 1;
  }

  isRetiring(slot: number): boolean {
    return (this.retiring[slot] as number) !== 0;
  }

  /** Since when it has had nothing to do, or -1. */
  restingSince(slot: number): number {
    return (this.busySince[slot] as number) < 0 ? (this.idleSince[slot] as number) : -1;
  }

  /** Whether no handler has run on it before; from now on one has. */
  takeFirstRun(slot: number): boolean {
    const first = (this.fresh[slot] as number) === 1;
    this.fresh[slot] = 0;
    return first;
  }
}
