// The facts by their ids, for figures that draw them. That they are sound is checked with the content.

import { contentFolder } from "../library/content-folder";
import { readFacts } from "../library/library";
import type { Fact } from "../model/fact";

let facts: Promise<ReadonlyMap<string, Fact>> | undefined;

/** A fact by its id; an error where there is none, which ends the build. */
export async function loadFactOf(): Promise<(id: string) => Fact> {
  facts ??= readFacts(contentFolder);
  const known = await facts;
  return (id) => {
    const fact = known.get(id);
    if (fact !== undefined) return fact;
    throw new Error(`facts/: expected a fact "${id}", found none.`);
  };
}
