"use client";
// Waits until a reader comes to a word of the glossary, by pointer, by keyboard or by a tap, and fetches what
// shows its card then. Until that it costs a page next to nothing.
import { type ComponentType, useEffect, useState } from "react";
import type { CardLayerProps } from "./card-layer";

type Awake = { readonly CardLayer: ComponentType<CardLayerProps> } & Pick<CardLayerProps, "first">;

/** `definitions` is the address of the file with all definitions. */
export function TermCards({ definitions }: Pick<CardLayerProps, "definitions">) {
  const [awake, setAwake] = useState<Awake | null>(null);
  useEffect(() => {
    if (awake) return;
    const wake = (event: Event) => {
      const word = event.target instanceof Element && event.target.closest("a[data-term]");
      if (!(word instanceof HTMLAnchorElement)) return;
      const { type } = event;
      const touch = event instanceof PointerEvent && event.pointerType === "touch";
      if (type === "click" && !touch) return;
      if (type === "click") event.preventDefault();
      import("./card-layer").then(
        ({ CardLayer }) => {
          const how =
            type === "focusin" ? "focus" : !touch ? "hover" : type === "click" ? "tap" : null;
          setAwake((before) => (how || !before ? { CardLayer, first: { word, how } } : before));
        },
        () => {
          // The network is gone: perhaps the page of the word is at hand.
          if (type === "click") location.assign(word.href);
        },
      );
    };
    const types = ["pointerover", "focusin", "click"];
    for (const type of types) document.addEventListener(type, wake, true);
    return () => {
      for (const type of types) document.removeEventListener(type, wake, true);
    };
  }, [awake]);
  return awake && <awake.CardLayer definitions={definitions} first={awake.first} />;
}
