// Holds facts against pages and price lists that somebody saved: a number that its own page does not have any more is
// told, with those of the page that come nearest. A page is known by the name of its file, which is its address with a
// hyphen for all that is not a letter or a digit: "aws-amazon-com-lambda-pricing.html", or .json for a price list.
import type { Fact } from "../../content/model/fact";

/** Of an address, or of a file. */
export function pageName(of: string): string {
  const bare = of.includes("://") ? of.replace(/^\w+:\/\/(www\.)?/, "") : of.replace(/\.\w+$/, "");
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export function differences(
  facts: readonly Fact[],
  pages: ReadonlyMap<string, string>,
): readonly string[] {
  const read = new Set<string>();
  let held = 0;
  const differing = facts.flatMap((fact) => {
    const name = pageName(fact.source.url);
    const page = pages.get(name);
    const wanted = numbersIn(fact.value);
    if (page === undefined) return [];
    read.add(name);
    if (wanted.length === 0) return [`${fact.id}: “${fact.value}” is no number; read ${name}.`];
    held += 1;
    const there = numbersIn(page);
    const missing = wanted.filter((number) => !isAmong(number, there));
    return missing.map((number) => {
      const near = nearest(number, there).join(", ");
      return `${fact.id}: ${fact.value} ${fact.unit} is not on ${name}; nearest there: ${near || "no number"}.`;
    });
  });
  const unknown = [...pages.keys()].filter((name) => !read.has(name));
  return [
    `${held} facts held against ${read.size} pages; ${differing.length} to look at.`,
    ...differing,
    ...unknown.map((name) => `No fact has the page “${name}”.`),
  ];
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?(?:e-?\d+)?/gi)].map(([one]) =>
    Number(one.replaceAll(",", "")),
  );
}

/** A price list may say for one what a fact says for a million. */
function isAmong(number: number, there: readonly number[]): boolean {
  return there.some((one) =>
    [1, 1e6].some((many) => Math.abs(one * many - number) <= number * 1e-6),
  );
}

function nearest(number: number, there: readonly number[]): readonly number[] {
  const far = (one: number) => Math.abs(Math.log((one || 1e-12) / (number || 1e-12)));
  return [...new Set(there)].toSorted((a, b) => far(a) - far(b)).slice(0, 3);
}
