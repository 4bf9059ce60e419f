// The keys of a simulator: they act while the focus is anywhere in the section that holds the box, or is it.
import { type RefObject, useEffect } from "react";
import { actionOf } from "./keys";
import { perform } from "./perform";
import type { Store } from "./store";

export function useKeys(box: RefObject<HTMLElement | null>, store: Store): void {
  useEffect(() => {
    const section = box.current?.closest("section");
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      perform(store, action);
    };
    section?.addEventListener("keydown", onKey);
    return () => section?.removeEventListener("keydown", onKey);
  }, [box, store]);
}
