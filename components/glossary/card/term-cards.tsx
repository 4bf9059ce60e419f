"use client";
// Waits until a reader comes to a word of the glossary, by pointer, by keyboard or by a tap, and fetches what
// shows its card then. Until that it costs a page next to nothing.
import { useCallback, useState } from "react";
import { Island } from "../../ui/island";
import type { Wake } from "../../ui/wake";
import type { CardLayerProps } from "./card-layer";

type First = CardLayerProps["first"];

/** `definitions` is the address of the file with all definitions. */
export function TermCards({ definitions }: Pick<CardLayerProps, "definitions">) {
  const [first, setFirst] = useState<First | null>(null);
  const atAWord = useCallback<Wake>((wake) => {
    const come = (event: Event) => {
      const word = event.target instanceof Element && event.target.closest("a[data-term]");
      if (!(word instanceof HTMLAnchorElement)) return;
      const how = howOf(event);
      if (event.type === "click" && how !== "tap") return;
      if (how === "tap") event.preventDefault();
      setFirst((before) => (how || !before ? { word, how } : before));
      wake();
    };
    const types = ["pointerover", "focusin", "click"];
    for (const type of types) document.addEventListener(type, come, true);
    return () => {
      for (const type of types) document.removeEventListener(type, come, true);
    };
  }, []);
  return (
    <Island
      wake={atAWord}
      load={() => import("./card-layer")}
      live={({ CardLayer }) => first && <CardLayer definitions={definitions} first={first} />}
      onFail={() => {
        // Perhaps the page of the word is at hand.
        if (first?.how === "tap") location.assign(first.word.href);
      }}
    />
  );
}

/** null: by a finger that may yet go on. */
function howOf(event: Event): First["how"] {
  const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
  if (event.type === "focusin") return "focus";
  if (isTouch) return event.type === "click" ? "tap" : null;
  return "hover";
}
