// The library of the site for its pages. That it is sound is checked ahead of them.
import { contentFolder } from "../library/content-folder";
import { readLibrary } from "../library/library";
import type { Fact } from "../model/fact";
import { once } from "./once";

export const loadLibrary = once(() => readLibrary(contentFolder));

/** A fact by its id, for figures that draw it; an error where there is none, which ends the build. */
export async function loadFactOf(): Promise<(id: string) => Fact> {
  const { facts } = await loadLibrary();
  return (id) => {
    const fact = facts.get(id);
    if (fact !== undefined) return fact;
    throw new Error(`facts/: expected a fact "${id}", found none.`);
  };
}
