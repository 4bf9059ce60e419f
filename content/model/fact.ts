// A number or statement about the outside world, with its source and the day it must be read again.
import { z } from "zod";
import { date, day, id, sentence, word } from "./field";
import { SOURCE_KINDS, type SourceKind } from "./source-kind";

const isBlog = (url: string) => /\/\/blog\.|\/blogs?\/|\/whats-new\//.test(url);

const sourceSchema = z
  .strictObject(
    {
      kind: word(SOURCE_KINDS),
      title: sentence("the title of the source", 120),
      url: z.url({ error: "an address" }),
    },
    { error: "a kind, a title and a url" },
  )
  .refine(({ kind, url }) => kind !== "documentation" || !isBlog(url), {
    path: ["kind"],
    error: '"announcement" or "secondary" for a blog',
  });

/** In days after it was read: a blog is not put right when the platform changes, nor is an old copy. */
const LONGEST_UNREAD = { standing: 200, passing: 100 };

export const factSchema = z
  .strictObject({
    id: id(),
    statement: sentence("a sentence of at most 300 characters", 300),
    /** As it is printed: "140", "under 100", "$0.20". */
    value: sentence("the value as it is printed", 40),
    /** As it is printed after the value; empty when the value says it all. */
    unit: z.string({ error: 'a unit such as "ms", or ""' }),
    source: sourceSchema,
    /** The source's own date where it has one, else the day it was read. */
    date: date(),
    /** The day somebody last read it at its source. */
    read: day(),
    reviewBy: day(),
  })
  .refine((fact) => fact.reviewBy <= latestReview(fact), {
    path: ["reviewBy"],
    error: `a day within ${LONGEST_UNREAD.standing} days of "read", or ${LONGEST_UNREAD.passing} where the source is an announcement, second-hand, or was over a year old`,
  });

export type Fact = z.infer<typeof factSchema>;

type Readable = {
  readonly source: { readonly kind: SourceKind };
  readonly date: string;
  readonly read: string;
};

/** The last day on which it may be read again. */
function latestReview({ source, date, read }: Readable): string {
  const isOld = source.kind === "documentation" && date < daysAfter(read, -366);
  const passes = isOld || source.kind === "announcement" || source.kind === "secondary";
  return daysAfter(read, passes ? LONGEST_UNREAD.passing : LONGEST_UNREAD.standing);
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function factsPastReview<T extends Pick<Fact, "reviewBy">>(
  facts: readonly T[],
  today: string,
): readonly T[] {
  return facts.filter((fact) => fact.reviewBy < today);
}

/** The number that a fact prints: 0.2 for "$0.20". */
export function figureOf({ id, value }: Pick<Fact, "id" | "value">): number {
  const figure = Number(value.replace(/[$,]/g, ""));
  if (Number.isFinite(figure)) return figure;
  throw new Error(`facts/: expected the value of "${id}" to be a number, found "${value}".`);
}
