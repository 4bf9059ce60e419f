// What a talk asks of a run, done: played as far as it says, or, for readers who asked for little motion, there at once.
import { wantsLittleMotion } from "../../ui/wants-little-motion";
import type { RunOrder } from "../deck/talk";
import type { SyncedStore } from "../sync/synced-store";

export function order(store: SyncedStore, asked: RunOrder): void {
  const isStill = asked.kind === "play" && wantsLittleMotion();
  store.obey(isStill ? { kind: "rest", at: asked.to } : asked);
}
