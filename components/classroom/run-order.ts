// What a talk asks of a run, done: played as far as it says, or, for readers who asked for little motion, there at once.
import type { SyncedStore } from "./synced-store";
import type { RunOrder } from "./talk";

export function order(store: SyncedStore, asked: RunOrder): void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  store.obey(asked.kind === "play" && isStill ? { kind: "rest", at: asked.to } : asked);
}
