// The run that a prediction asks about: played from its start until it has answered, taken to that instant at once, or to
// the one at which a request was decided.
import { type ReactNode, useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { Micros } from "@/simulator/scenario";
import { finite } from "@/simulator/trace/search";
import { useSentence } from "../explain/use-sentence";
import type { Store } from "../player/store";
import { wantsLittleMotion } from "../ui/wants-little-motion";
import type { Phase } from "./phases";

type PlayingProps = {
  readonly store: Store | null;
  readonly isOver: boolean;
  readonly children: (seen: { readonly played: number; readonly now: ReactNode }) => ReactNode;
};

/** How much of the run has been seen, from 0 to 1, and what happens at the moment. */
export function Playing({ store, isOver, children }: PlayingProps) {
  const at = useSyncExternalStore(store?.onBeat ?? never, store?.beat ?? nowhere);
  if (isOver || store === null) return children({ played: 1, now: null });
  const { horizon } = store.run().trace;
  return children({ played: Math.min(1, at / horizon), now: <Sentence store={store} /> });
}

function Sentence({ store }: { readonly store: Store }) {
  return useSentence(store);
}

const never = () => () => {};
const nowhere = () => 0;

/** Plays the run from its start while a prediction waits for it, and tells when it has answered. */
export function useRun(
  store: Store | null,
  kind: Phase["kind"],
  settledAt: Micros,
  onSettled: () => void,
): void {
  const settled = useEffectEvent(onSettled);
  useEffect(() => {
    if (store === null || (kind !== "running" && kind !== "skipped")) return;
    if (wantsLittleMotion()) {
      if (kind === "skipped") return;
      goTo(store, settledAt);
      settled();
      return;
    }
    store.dispatch({ kind: "restart" });
    store.dispatch({ kind: "play" });
    return store.onBeat(() => {
      if (store.beat() >= settledAt) settled();
    });
  }, [store, kind, settledAt]);
}

export function goTo(store: Store, at: Micros): void {
  store.dispatch({ kind: "pause" });
  store.dispatch({ kind: "seek", at });
}

/** Of the run that was asked about, without what the reader has sent since: the instant at which it was decided. */
export function askWhy(store: Store, request: number): void {
  store.dispatch({ kind: "undo-all" });
  store.whenMade(() => {
    const { tries } = store.run().trace;
    const row = tries.request.indexOf(request);
    const placedAt = finite(tries.placedAt[row]);
    goTo(store, Math.min(placedAt ?? tries.at[row] ?? 0, store.session().scenario.horizon));
    store.dispatch({ kind: "choose", target: { kind: "request", request } });
  });
}
