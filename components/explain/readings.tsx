// The few numbers of a run at the play head.
import { useSyncExternalStore } from "react";
import type { Store } from "../player/store";
import { NumbersList, type Shows } from "./numbers";

type ReadingsProps = {
  readonly store: Store;
  readonly shows?: Shows;
};

export function Readings({ store, shows }: ReadingsProps) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  useSyncExternalStore(store.onChange, store.session);
  return <NumbersList run={store.run()} at={at} shows={shows} />;
}
