// The simulators of a deck's scenes: what each runs is told when it is drawn; its store is made when it is first
// asked for, so that a talk pays for one run at a time.
import { wantsLittleMotion } from "../../ui/wants-little-motion";
import type { RunOrder } from "../deck/talk";
import type { ClassStore } from "../sync/class-store";
import { type RunStart, type SyncedStore, syncedStore } from "../sync/synced-store";

export type Runs = ReturnType<typeof createRuns>;

/** What may be done with a run besides playing it. */
export type RunUses = {
  /** Whether something is asked of it, whose answer can be shown. */
  readonly asks: boolean;
  /** Whether events may be sent to it. */
  readonly sends: boolean;
};

const anything: RunUses = { asks: false, sends: true };

export function createRuns() {
  const starts = new Map<string, RunStart>();
  const uses = new Map<string, RunUses>();
  const stores = new Map<string, SyncedStore>();
  return {
    announce: (key: string, start: RunStart, use: RunUses) => {
      starts.set(key, start);
      uses.set(key, use);
    },
    usesOf: (key: string): RunUses => uses.get(key) ?? anything,
    /** null: nobody has said what it runs. */
    storeOf: (key: string, shared: ClassStore, own?: RunStart): SyncedStore | null => {
      const known = stores.get(key);
      const start = own ?? starts.get(key);
      if (known || !start) return known ?? null;
      const store = syncedStore(start, `run/${key}`, shared);
      stores.set(key, store);
      return store;
    },
  };
}

/** A scene's own run; a run that settles its vote is another. */
export function runKey(scene: string, scenario: string): string {
  return `${scene}/${scenario}`;
}

/** Played as far as it says, or, for readers who asked for little motion, there at once. */
export function order(store: SyncedStore, asked: RunOrder): void {
  const isStill = asked.kind === "play" && wantsLittleMotion();
  store.obey(isStill ? { kind: "rest", at: asked.to } : asked);
}
