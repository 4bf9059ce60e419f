"use client";
// Says on <html> that the page's script is there: from now on it hears what is pressed, and what was pressed before is
// pressed again. For tools that drive a page from outside.
import { useEffect } from "react";
import { pressAgain } from "../ui/early-press";

export function ReadyMark() {
  useEffect(() => {
    document.documentElement.dataset.ready = "";
    pressAgain(document);
  }, []);
  return null;
}
