"use client";
// Where the result of a prediction stands: a place of its own, under the picture or beside it, wherever the question is.
import { createContext, type ReactNode, useContext, useState } from "react";
import { createPortal } from "react-dom";

const Slot = createContext<HTMLElement | null>(null);
const SetSlot = createContext<((slot: HTMLElement | null) => void) | null>(null);

export function SlotRoom({ children }: { readonly children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <SetSlot value={setSlot}>
      <Slot value={slot}>{children}</Slot>
    </SetSlot>
  );
}

export function ResultSlot({ className }: { readonly className: string | undefined }) {
  const setSlot = useContext(SetSlot);
  return <div ref={setSlot} className={className} data-part="result" />;
}

/** Draws its children in the slot of the room. */
export function InSlot({ children }: { readonly children: ReactNode }) {
  const slot = useContext(Slot);
  return slot && createPortal(children, slot);
}
