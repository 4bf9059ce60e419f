"use client";
// The button that opens the search, and the key that does (Ctrl or ⌘ with K). The search itself is fetched
// when somebody opens it.
import { type ComponentType, useEffect, useState } from "react";
import type { SearchDialogProps } from "./search-dialog";
import styles from "./search-door.module.css";

export function SearchDoor({ base }: Pick<SearchDialogProps, "base">) {
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, []);
  useEffect(() => {
    if (!isOpen || Dialog) return;
    import("./search-dialog").then(
      (loaded) => setDialog(() => loaded.SearchDialog),
      // Without the network there is nothing to open; the next try may find it.
      () => setOpen(false),
    );
  }, [isOpen, Dialog]);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label="Search"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
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
      {isOpen && Dialog && <Dialog base={base} onClose={() => setOpen(false)} />}
    </>
  );
}
