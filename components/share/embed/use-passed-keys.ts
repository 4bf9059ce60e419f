// Keys that turn the pages of whatever shows the frame: passed on, where nothing in the frame has used them.
import { useEffect, useEffectEvent } from "react";
import { type PassedKey, passedKeys } from "./messages/reports";

export function usePassedKeys(pass: (key: PassedKey) => void): void {
  const latest = useEffectEvent(pass);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = passedKeyOf(event);
      if (key !== null) latest(key);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

/** null: it means something here, or it is another. */
function passedKeyOf(event: KeyboardEvent): PassedKey | null {
  const isChanged = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const isUsed =
    event.defaultPrevented ||
    (event.target instanceof Element &&
      event.target.closest("dialog, input, select, [data-scrolls]"));
  if (isChanged || isUsed) return null;
  return passedKeys.find((key) => key === event.key) ?? null;
}
