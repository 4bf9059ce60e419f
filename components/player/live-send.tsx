// Sending, joined to a store.
import { useSyncExternalStore } from "react";
import { perform } from "./perform";
import { SendButtons } from "./send-buttons";
import type { Store } from "./store";

type LiveSendProps = { readonly store: Store; readonly place: "onLine" | "inMore" };

export function LiveSend({ store, place }: LiveSendProps) {
  const session = useSyncExternalStore(store.onChange, store.session);
  return (
    <SendButtons
      place={place}
      canUndo={session.before.length > 0}
      onAction={(action) => {
        if (action.kind === "send" || action.kind === "undo") perform(store, action);
      }}
    />
  );
}
