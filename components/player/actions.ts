// All that can be asked of a run, whoever asks: a button, a key, a press on a simulator that is not live yet, a
// message to a frame, a deck. Words and data alone, for it is on the page before any simulator is live; perform.ts
// does what is asked.
import type { PlayerAction } from "@/simulator/playback/player";
import type { IconName } from "./icon-shapes";
import type { SessionAction } from "./session";

/** What is done to a run. `toggle` plays what rests and rests what plays. */
export type RunAction =
  | { readonly kind: "toggle" }
  | PlayerAction
  | Extract<SessionAction, { readonly kind: "send" | "undo" | "undo-all" }>;

export type DialogName = "share" | "embed";

export type Action =
  | RunAction
  | { readonly kind: "open"; readonly dialog: DialogName }
  /** What is needed less often, to be shown or put away. */
  | { readonly kind: "more" };

type Asked = {
  readonly name: string;
  readonly icon: IconName;
  readonly action: Action;
  /** The key that asks for it while the focus is inside a simulator. */
  readonly key?: string;
};

export const commands = {
  play: { name: "Play", icon: "play", action: { kind: "toggle" }, key: " " },
  "step-back": {
    name: "Step back",
    icon: "back",
    action: { kind: "step-back" },
    key: "ArrowLeft",
  },
  "step-forward": {
    name: "Step forward",
    icon: "forward",
    action: { kind: "step-forward" },
    key: "ArrowRight",
  },
  restart: { name: "Restart", icon: "restart", action: { kind: "restart" }, key: "Home" },
  share: { name: "Share", icon: "share", action: { kind: "open", dialog: "share" } },
  embed: { name: "Embed", icon: "embed", action: { kind: "open", dialog: "embed" } },
  "send-one": {
    name: "Send an event",
    icon: "event",
    action: { kind: "send", count: 1 },
    key: "e",
  },
  "send-many": { name: "Send 100 events", icon: "events", action: { kind: "send", count: 100 } },
  more: { name: "More", icon: "more", action: { kind: "more" } },
  undo: { name: "Undo", icon: "undo", action: { kind: "undo" } },
} as const satisfies Readonly<Record<string, Asked>>;

export type Command = keyof typeof commands;
