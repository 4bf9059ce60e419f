// The stage in words, fetched once the simulator is live: nothing waits for it.
import type { Store } from "../../player/store";
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";

export function StageListLater({ store }: { readonly store: Store }) {
  return (
    <Island
      wake={now}
      load={() => import("./stage-list")}
      live={({ StageList }) => <StageList store={store} />}
    />
  );
}
