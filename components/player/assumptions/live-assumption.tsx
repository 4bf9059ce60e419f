// What is assumed of a run's keep-alive, joined to its store: a press makes it the other.
import { useSyncExternalStore } from "react";
import type { Store } from "../store";
import type { KeepAliveChoice } from "./assumption";
import { AssumptionLine } from "./assumption-line";

type AssumptionProps = {
  readonly store: Store;
  readonly choices: readonly KeepAliveChoice[] | null;
};

export function LiveAssumption({ store, choices }: AssumptionProps) {
  const { base } = useSyncExternalStore(store.onChange, store.session);
  const inForce = JSON.stringify(base.platform.keepAlive);
  const now = choices?.find(({ keepAlive }) => JSON.stringify(keepAlive) === inForce);
  const other = choices?.find((choice) => choice !== now);
  if (!now || !other) return null;
  const platform = { ...base.platform, keepAlive: other.keepAlive };
  const change = () => store.dispatch({ kind: "change", scenario: { ...base, platform } });
  return <AssumptionLine now={now} other={other} onChange={change} />;
}
