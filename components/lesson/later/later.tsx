"use client";
// Lays out, once the page has come, what was left for later: a slow phone spent half a second on a lesson's thirty
// screens again and again, as its words and each of its typefaces came, before anything could be pressed.
import { useEffect } from "react";
import { layOut } from "./lay-out";

export function Later() {
  useEffect(() => layOut(document.querySelectorAll<HTMLElement>("[data-lesson] > * > *")), []);
  return null;
}
