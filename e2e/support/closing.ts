// In a page: a browser tells of a dialog's closing a moment after the dialog is gone, and what is pressed meanwhile must
// not be lost. Here that moment never ends.
export function neverTellOfClosing(): void {
  addEventListener("close", (event) => event.stopImmediatePropagation(), { capture: true });
}
