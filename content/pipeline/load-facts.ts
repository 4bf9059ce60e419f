// The facts by their ids, for figures that draw them. That they are sound is checked with the content.
import type { Fact } from "../model/fact";
import { contentFolder } from "./content-folder";
import { readFacts } from "./library";

let facts: Promise<ReadonlyMap<string, Fact>> | undefined;

/** The number of a fact; an error where there is none, which ends the build. */
export async function loadFigure(): Promise<(id: string) => number> {
  facts ??= readFacts(contentFolder);
  const known = await facts;
  return (id) => {
    const value = Number(known.get(id)?.value.replace(/[$,]/g, "") ?? Number.NaN);
    if (Number.isFinite(value)) return value;
    throw new Error(`facts/: expected a fact "${id}" whose value is a number, found none.`);
  };
}
