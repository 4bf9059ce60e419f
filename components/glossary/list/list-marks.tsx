"use client";
// Wakes the buttons in the list of terms that have a term come back on later days. They are in the page already,
// hidden; without script they stay so.
import { useEffect } from "react";
import { browserProgress } from "../../progress/browser-progress";
import { refreshDue } from "../../progress/due/refresh-due";
import { keepMark, markedTerms } from "../../progress/marked";

/** `list` is the id of the element that holds the list. */
export function ListMarks({ list }: { readonly list: string }) {
  useEffect(() => {
    const place = document.getElementById(list);
    if (place === null) return;
    const buttons = [...place.querySelectorAll<HTMLButtonElement>("button[data-term]")];
    const show = () => {
      const marked = new Set(markedTerms(browserProgress.events()));
      for (const button of buttons) {
        button.hidden = false;
        button.setAttribute("aria-pressed", String(marked.has(button.dataset.term ?? "")));
      }
    };
    const press = ({ target }: Event) => {
      const button = target instanceof Element && target.closest("button[data-term]");
      if (!(button instanceof HTMLButtonElement)) return;
      keepMark(button.dataset.term ?? "", button.getAttribute("aria-pressed") !== "true");
      refreshDue();
    };
    show();
    place.addEventListener("click", press);
    const leave = browserProgress.onChange(show);
    return () => {
      place.removeEventListener("click", press);
      leave();
    };
  }, [list]);
  return null;
}
