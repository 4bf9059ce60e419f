"use client";
// Beside the word Review in the header: how many questions and terms are due today.
import { useSyncExternalStore } from "react";
import { dueChanged, dueCount, dueKey } from "../progress/due/due-days";
import { storedJson } from "../ui/stored";

export function DueCount() {
  const count = useSyncExternalStore(onChange, current, () => 0);
  if (count === 0) return null;
  return (
    <>
      {" "}
      <b style={{ marginInlineStart: "0.35em" }}>{count}</b>
    </>
  );
}

function onChange(listener: () => void): () => void {
  const signs = ["storage", dueChanged, "focus"];
  for (const sign of signs) addEventListener(sign, listener);
  return () => {
    for (const sign of signs) removeEventListener(sign, listener);
  };
}

function current(): number {
  return dueCount(storedJson(dueKey), Date.now());
}
