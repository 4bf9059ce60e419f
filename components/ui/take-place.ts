// How what is awake takes the place of what the server drew, so that nothing a reader does meanwhile is lost: not while
// a button is held down, which must still be there when it is let go; in one step, so that no press falls between
// looking what was pressed and standing there; and what had the focus has it again.
import { flushSync } from "react-dom";

/** `swap` sets the state that draws the awake one. */
export async function takePlace(place: () => Element | null, swap: () => void): Promise<void> {
  for (let turns = 0; place()?.contains(held) && turns < longestHold; turns++) await nextTurn();
  const focused = selectorWithin(place());
  flushSync(swap);
  if (focused) place()?.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
}

let held: Node | null = null;

// Whoever holds a button that long has let it go where no event tells so: outside the window, in a menu.
const turnMs = 60;
const longestHold = 50;

if (typeof document !== "undefined") {
  const hold = (event: Event) => {
    const isPress = !(event instanceof KeyboardEvent) || event.key === " ";
    if (isPress && event.target instanceof Node) held = event.target;
  };
  const letGo = () => {
    held = null;
  };
  for (const type of ["pointerdown", "keydown"]) document.addEventListener(type, hold, true);
  for (const type of ["pointerup", "pointercancel", "keyup"])
    document.addEventListener(type, letGo, true);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, turnMs);
  });
}

const telling = ["data-command", "data-press", "aria-label", "name", "value"];

/** What tells the focused element from its neighbours, for finding its twin. */
function selectorWithin(place: Element | null): string | null {
  const active = document.activeElement;
  if (!active || active === place || !place?.contains(active)) return null;
  const parts = telling.flatMap((name) => {
    const value = active.getAttribute(name);
    return value === null ? [] : [`[${name}="${CSS.escape(value)}"]`];
  });
  return parts.length === 0 ? null : active.localName + parts.join("");
}
