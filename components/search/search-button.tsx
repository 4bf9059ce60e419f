"use client";
// The button that opens the search, and the key that does (Ctrl or ⌘ with K). The search and what it can find are
// fetched, both at once, when somebody opens it or comes to its button.
import { useEffect, useRef, useState } from "react";
import type { SearchFile } from "@/content/model/search-entry";
import controls from "../ui/controls.module.css";
import { fetched } from "../ui/fetched";
import { Island } from "../ui/island";
import { now } from "../ui/wake";
import { keepLookedAt } from "./looked-at";
import type { SearchDialogProps } from "./search-dialog";

export function SearchButton({ base }: Pick<SearchDialogProps, "base">) {
  const [isOpen, setOpen] = useState(false);
  const asked = useRef<Asked | null>(null);
  const ask = () => {
    asked.current ??= askFor(base, () => {
      asked.current = null;
    });
    return asked.current;
  };
  useEffect(() => keepLookedAt(location.pathname.slice(base.length)), [base]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`${controls.icon} ${controls.scripted}`}
        aria-label="Search"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        data-press="search"
        onPointerEnter={ask}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path
            d="M8.5 2.75a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5zM13 13l4.5 4.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
      </button>
      {isOpen && (
        <Island
          wake={now}
          load={() => ask().dialog}
          live={({ SearchDialog }) => (
            <SearchDialog base={base} entries={ask().entries} onClose={() => setOpen(false)} />
          )}
          onFail={() => setOpen(false)}
        />
      )}
    </>
  );
}

type Asked = ReturnType<typeof askFor>;

function askFor(base: string, onFail: () => void) {
  const asked = {
    dialog: import("./search-dialog"),
    entries: fetched<SearchFile>(`${base}/search-index.json`),
  };
  // Without the network there is nothing to open; the next try may find it.
  Promise.all([asked.dialog, asked.entries]).catch(onFail);
  return asked;
}
