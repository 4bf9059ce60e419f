// What a key asks of a run while the focus is inside a simulator: nothing where the key has a meaning of its own, as
// in a field, on a slider, on a button under the space bar, or in what scrolls.
import { type RefObject, useEffect } from "react";
import { commands, type RunAction } from "./actions";
import { perform } from "./perform";
import type { Store } from "./store";

const actionOfKey: ReadonlyMap<string, RunAction> = new Map(
  Object.values(commands).flatMap((asked) =>
    "key" in asked ? [[asked.key, asked.action] as const] : [],
  ),
);

export type Pressed = Pick<
  KeyboardEvent,
  "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "defaultPrevented" | "target"
>;

export function actionOf(event: Pressed): RunAction | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  const action = actionOfKey.get(event.key);
  const target = event.target as Element | null;
  if (!action || !target) return null;
  if (target.closest("select, textarea, dialog, [data-scrolls], input:not([type='range'])"))
    return null;
  if (event.key === " ") return target.closest("button, summary, a") ? null : action;
  return target.matches("input") ? null : action;
}

/** They act while the focus is anywhere in the section that holds the box, or is it. */
export function useKeys(
  box: RefObject<HTMLElement | null>,
  store: Store,
  /** Whether a reader may send events. */
  sends = true,
): void {
  useEffect(() => {
    const section = box.current?.closest("section");
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null || (action.kind === "send" && !sends)) return;
      event.preventDefault();
      perform(store, action);
    };
    section?.addEventListener("keydown", onKey);
    return () => section?.removeEventListener("keydown", onKey);
  }, [box, store, sends]);
}
