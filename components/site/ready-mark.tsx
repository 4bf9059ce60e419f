"use client";
// Says on <html> that the page's script has taken it over: from now on it hears what is pressed. For tools that drive
// a page from outside.
import { useEffect } from "react";

export function ReadyMark() {
  useEffect(() => {
    document.documentElement.dataset.ready = "";
  }, []);
  return null;
}
