"use client";
// Where the story of what was chosen stands if not at its own picture: in the place of the other of two runs that stand
// side by side. Where they stand one below the other this is not displayed, and each run has its own.
import { createContext, type ReactNode, useContext, useState } from "react";
import styles from "./why-place.module.css";

const Place = createContext<HTMLElement | null>(null);

/** Around an element with the two of them. */
export function WhyRoom({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Place value={place}>
      <div className={styles.room}>
        {children}
        <div ref={setPlace} className={styles.place} />
      </div>
    </Place>
  );
}

/** null: at its own picture. */
export function useWhyPlace(): HTMLElement | null {
  const place = useContext(Place);
  return place?.offsetParent ? place : null;
}
