import { type SyntheticEvent, useEffect, useRef } from "react";

/**
 * What makes a dialog one that is open while it is drawn. Closed by Escape or by a form of its own, it says so at once: a
 * browser tells of it a moment later, and what is pressed in between would find it still open.
 */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (event: SyntheticEvent) => {
    event.preventDefault();
    dialog.current?.close();
    onClose();
  };
  return { dialog, close, asked: { onCancel: close, onSubmit: close, onClose } };
}
