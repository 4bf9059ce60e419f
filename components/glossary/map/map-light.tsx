"use client";
// Lights a term of the map with all it builds on and all that build on it, while it is pointed at or has the focus; and
// marks the terms whose pages the reader has been to. Without script the lines are there, all alike.
import { useEffect } from "react";
import { browserProgress } from "../../progress/browser-progress";
import { hasVisited, termPage } from "../../progress/visited";

/** `map` is the id of the element that holds the pictures. */
export function MapLight({ map }: { readonly map: string }) {
  useEffect(() => {
    const place = document.getElementById(map);
    if (place === null) return;
    const boxes = [...place.querySelectorAll<HTMLElement | SVGElement>("a[data-of]")];
    const lines = [...place.querySelectorAll<SVGElement>("path[data-from]")];
    const point = ({ target }: Event) => {
      const box = target instanceof Element ? target.closest("a[data-of]") : null;
      light(place, boxes, lines, box?.getAttribute("data-of") ?? null);
    };
    const leave = () => light(place, boxes, lines, null);
    const show = () => {
      const events = browserProgress.events();
      for (const { dataset } of boxes)
        if (hasVisited(events, termPage(dataset.of ?? ""))) dataset.known = "";
    };
    show();
    place.addEventListener("pointerover", point);
    place.addEventListener("focusin", point);
    place.addEventListener("pointerleave", leave);
    place.addEventListener("focusout", leave);
    const stop = browserProgress.onChange(show);
    return () => {
      place.removeEventListener("pointerover", point);
      place.removeEventListener("focusin", point);
      place.removeEventListener("pointerleave", leave);
      place.removeEventListener("focusout", leave);
      stop();
    };
  }, [map]);
  return null;
}

function light(
  place: HTMLElement,
  boxes: readonly (HTMLElement | SVGElement)[],
  lines: readonly SVGElement[],
  term: string | null,
): void {
  place.toggleAttribute("data-lit", term !== null);
  const near = new Set(term === null ? [] : [term]);
  for (const line of lines) {
    const { from = "", to = "" } = line.dataset;
    const isOn = term !== null && (from === term || to === term);
    line.toggleAttribute("data-on", isOn);
    if (isOn) near.add(from).add(to);
  }
  for (const box of boxes) box.toggleAttribute("data-on", near.has(box.dataset.of ?? ""));
}
