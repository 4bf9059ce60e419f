// Two runs that are compared are drawn on one scale: each has places for as many instances as the other needs.
import type { Needs } from "@/simulator/scene/slots";
import type { Run } from "./run";
import type { Store } from "./store";

export function needsOf({ slots: { count, growth } }: Pick<Run, "slots">): Needs {
  return { count, growth };
}

export function besideRun(run: Run, beside: Needs): Run {
  return { ...run, slots: { ...run.slots, beside } };
}

/** The same store, whose run is drawn for as many as the other needs at this moment. */
export function besideStore(store: Store, beside: () => Needs): Store {
  let made: { readonly of: Run; readonly needs: Needs; readonly run: Run } | null = null;
  const run = () => {
    const [of, needs] = [store.run(), beside()];
    if (made?.of !== of || made.needs !== needs) made = { of, needs, run: besideRun(of, needs) };
    return made.run;
  };
  return { ...store, run };
}
