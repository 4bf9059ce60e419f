"use client";
// How a live simulator is found by what stands beside it on the page (a prediction, a map, a listing): it
// says so when it comes alive. Put both into one room. Types alone come from the store: nothing heavy is in here.
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Store } from "./store";

const Found = createContext<Store | null>(null);
const Announce = createContext<((store: Store | null) => void) | null>(null);

export function SimulatorRoom({ children }: { readonly children: ReactNode }) {
  const [store, setStore] = useState<Store | null>(null);
  return (
    <Announce value={setStore}>
      <Found value={store}>{children}</Found>
    </Announce>
  );
}

/** The simulator of this room, once it is live. */
export function useLiveStore(): Store | null {
  return useContext(Found);
}

export function useAnnouncedStore(store: Store): void {
  const announce = useContext(Announce);
  useEffect(() => {
    announce?.(store);
    return () => announce?.(null);
  }, [announce, store]);
}
