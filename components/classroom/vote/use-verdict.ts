// What the run that settles a vote says, in numbers, from the instant on at which it has said it.
import { useSyncExternalStore } from "react";
import type { SyncedStore } from "../sync/synced-store";
import { settledWords } from "./settling";

/** null: not yet. */
export function useVerdict(store: SyncedStore | null, settledAt: number): string | null {
  useSyncExternalStore(store?.onChange ?? never, () => store?.session(), nothing);
  const at = useSyncExternalStore(store?.onBeat ?? never, () => store?.beat() ?? 0, start);
  return store !== null && at >= settledAt ? settledWords(store.run()) : null;
}

function never() {
  return () => {};
}

function nothing() {
  return undefined;
}

function start() {
  return 0;
}
