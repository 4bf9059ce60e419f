// What a reader presses before the part that it belongs to is live: the script of early-press-script.tsx notes it, under
// the island it is in, and it is pressed again on what is live, as if by the reader.

declare global {
  /** The latest press on each island, or on what is in none, by its `data-press`. */
  var earlyPresses: Map<Node, string> | undefined;
}

export function isPressed(place: ParentNode): boolean {
  return globalThis.earlyPresses?.has(place) === true;
}

/** Whether any island of the page is. */
export function isAnyIslandPressed(): boolean {
  return [...(globalThis.earlyPresses?.keys() ?? [])].some((place) => place !== document);
}

export function pressAgain(place: ParentNode): void {
  const name = globalThis.earlyPresses?.get(place);
  globalThis.earlyPresses?.delete(place);
  const controls = [...place.querySelectorAll<HTMLElement>("[data-press]")];
  controls.find(({ dataset }) => dataset.press === name)?.click();
}
