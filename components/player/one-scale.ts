// Two runs that are compared are drawn on one scale: each has places for as many instances as the other needs.
import type { Run } from "./run";
import type { Store } from "./store";

export function besideRun(run: Run, beside: number): Run {
  return { ...run, slots: { ...run.slots, beside } };
}

/** The same store, whose run is drawn for as many as the other needs at this moment. */
export function besideStore(store: Store, beside: () => number): Store {
  let made: { readonly of: Run; readonly run: Run } | null = null;
  const run = () => {
    const [of, count] = [store.run(), beside()];
    if (made?.of !== of || made.run.slots.beside !== count)
      made = { of, run: besideRun(of, count) };
    return made.run;
  };
  return { ...store, run };
}
