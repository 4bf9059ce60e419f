// The few numbers of a run at the play head.
import { useSyncExternalStore } from "react";
import type { Store } from "../player/store";
import { NumbersList } from "./numbers";

export function Readings({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  useSyncExternalStore(store.onChange, store.session);
  return <NumbersList run={store.run()} at={at} />;
}
