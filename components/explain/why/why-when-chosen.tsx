// The story of what was chosen, fetched when something is: where a page has enough to carry without it.
import { useSyncExternalStore } from "react";
import type { Store } from "../../player/store";
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";

export function WhyWhenChosen({ store }: { readonly store: Store }) {
  const { chosen } = useSyncExternalStore(store.onChange, store.session);
  if (chosen === null) return null;
  return (
    <Island
      wake={now}
      load={() => import("./why-panel")}
      live={({ WhyPanel }) => <WhyPanel store={store} />}
    />
  );
}
