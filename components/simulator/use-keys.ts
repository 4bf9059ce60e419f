// The keys of a simulator: they act while the focus is anywhere in the section that holds the box, or is it.
import { type RefObject, useEffect } from "react";
import { commandOf } from "./keys";
import { obey } from "./live-parts";
import type { Store } from "./store";

export function useKeys(box: RefObject<HTMLElement | null>, store: Store): void {
  useEffect(() => {
    const section = box.current?.closest("section");
    const onKey = (event: KeyboardEvent) => {
      const name = commandOf(event);
      if (name === null) return;
      event.preventDefault();
      obey(store, name);
    };
    section?.addEventListener("keydown", onKey);
    return () => section?.removeEventListener("keydown", onKey);
  }, [box, store]);
}
