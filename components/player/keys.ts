// What a key asks of a run while the focus is inside a simulator: nothing where the key has a meaning of its own, as
// in a field, on a slider, on a button under the space bar, or in what scrolls.
import { commands, type RunAction } from "./actions";

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
