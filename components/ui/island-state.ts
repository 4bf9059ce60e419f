// What an island is doing, from the placeholder that was drawn at build to the part that is live. Knows nothing of the
// page; island.tsx does what it says.

export type IslandState<Part> =
  | { readonly kind: "placeholder" }
  | { readonly kind: "loading" }
  /** The part is here, and waits while a reader holds something of the placeholder. */
  | { readonly kind: "held"; readonly part: Part }
  /** With what had been set in the placeholder's form. */
  | { readonly kind: "live"; readonly part: Part; readonly set: FormData | null }
  /** It could not be fetched: the placeholder stays, and to be woken again is another try. */
  | { readonly kind: "failed" };

export type IslandEvent<Part> =
  | { readonly kind: "wake" }
  | { readonly kind: "loaded"; readonly part: Part }
  | { readonly kind: "let-go"; readonly set: FormData | null }
  | { readonly kind: "failed" };

export function nextState<Part>(
  state: IslandState<Part>,
  event: IslandEvent<Part>,
): IslandState<Part> {
  switch (event.kind) {
    case "wake":
      return state.kind === "placeholder" || state.kind === "failed" ? { kind: "loading" } : state;
    case "loaded":
      return state.kind === "loading" ? { kind: "held", part: event.part } : state;
    case "let-go":
      return state.kind === "held" ? { kind: "live", part: state.part, set: event.set } : state;
    case "failed":
      return state.kind === "loading" ? { kind: "failed" } : state;
  }
}
