// Which command a key means while the focus is inside a simulator: none where the key has a meaning of its
// own, as in a field, on a slider, on a button under the space bar, or in what scrolls.
import type { Command, Opening } from "./controls";

type KeyCommand = Exclude<Command, Opening | "send-many" | "undo">;

const commandOfKey: Readonly<Record<string, KeyCommand>> = {
  " ": "play",
  ArrowRight: "step-forward",
  ArrowLeft: "step-back",
  Home: "restart",
  e: "send-one",
};

export type Pressed = Pick<
  KeyboardEvent,
  "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "defaultPrevented" | "target"
>;

export function commandOf(event: Pressed): KeyCommand | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  const command = commandOfKey[event.key];
  const target = event.target as Element | null;
  if (!command || !target) return null;
  if (target.closest("select, textarea, dialog, [data-scrolls], input:not([type='range'])"))
    return null;
  if (event.key === " ") return target.closest("button, summary, a") ? null : command;
  return target.matches("input") ? null : command;
}
