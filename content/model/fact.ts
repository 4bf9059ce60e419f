// A number or statement about the outside world, with its source and the day it must be read again.
import { z } from "zod";
import { date, day, id, sentence } from "./field";

export const factSchema = z.strictObject({
  id: id(),
  statement: sentence("a sentence of at most 300 characters", 300),
  /** As it is printed: "140", "under 100", "$0.20". */
  value: sentence("the value as it is printed", 40),
  /** As it is printed after the value; empty when the value says it all. */
  unit: z.string({ error: 'a unit such as "ms", or ""' }),
  source: z.strictObject(
    { title: sentence("the title of the source", 120), url: z.url({ error: "an address" }) },
    { error: "a title and a url" },
  ),
  /** The source's own date where it has one, else the day it was read. */
  date: date(),
  reviewBy: day(),
});

export type Fact = z.infer<typeof factSchema>;

export function factsPastReview(facts: readonly Fact[], today: string): readonly Fact[] {
  return facts.filter((fact) => fact.reviewBy < today);
}

/** The number that a fact prints: 0.2 for "$0.20". */
export function figureOf({ id, value }: Pick<Fact, "id" | "value">): number {
  const figure = Number(value.replace(/[$,]/g, ""));
  if (Number.isFinite(figure)) return figure;
  throw new Error(`facts/: expected the value of "${id}" to be a number, found "${value}".`);
}
