// Does to a framed simulator what a page asks of it, as a reader's hand would.
import { obey } from "../simulator/live-parts";
import { isPlaying } from "../simulator/session";
import type { Store } from "../simulator/store";
import type { FrameCommand } from "./commands";

/** What a store can do by itself; loading another run is for its owner. */
export type StoreCommand = Exclude<FrameCommand, { kind: "load" | "get-state" }>;

export function obeyCommand(store: Store, command: StoreCommand): void {
  switch (command.kind) {
    case "play":
      if (!isPlaying(store.session())) obey(store, "play");
      return;
    case "pause":
      if (isPlaying(store.session())) store.dispatch({ kind: "pause" });
      return;
    case "restart":
      store.dispatch({ kind: "restart" });
      return;
    case "step":
      store.dispatch({ kind: command.by === 1 ? "step-forward" : "step-back" });
      return;
    case "seek":
    case "set-speed":
    case "send":
      store.dispatch(command);
  }
}
