// A word of the glossary: its names, a definition short enough for a hover card, a paragraph in plain
// words, and its place among the other words. Whether the words it names exist is asked elsewhere.
import { z } from "zod";
import { date, id, level, list, sentence, word } from "../field";
import { SOURCE_KINDS } from "../source-kind";

const LONGEST_DEFINITION = 30;
const PLAIN_WORDS = { fewest: 40, most: 90 };

export const TERM_AREAS = [
  "execution model",
  "isolation",
  "invocation",
  "platforms",
  "performance",
  "scaling",
  "cost",
  "operations",
  "data and network",
] as const;

const sourceExpected = "the id of a fact, or a title, a url and a date";

const termSourceSchema = z.union(
  [
    id(),
    z.strictObject({
      title: sentence("the title of the source", 120),
      url: z.url(),
      date: date(),
      kind: word(SOURCE_KINDS).optional(),
    }),
  ],
  { error: sourceExpected },
);

export const termSchema = z.strictObject({
  id: id(),
  name: sentence("a name of at most 60 characters", 60),
  /** Other names of the very same thing: linked in prose, redirected, searched. */
  aliases: list(sentence("a name", 60), "a list of other names"),
  /** What has no page of its own and is told here: linked, redirected, searched, never called a name of it. */
  covers: list(sentence("a name", 60), "a list of what is covered here").default([]),
  /** Words that a reader may search for; too common in prose to be linked there. */
  keywords: list(sentence("a word", 60), "a list of words to be found by"),
  level: level(),
  area: word(TERM_AREAS),
  definition: sentence("a definition", 300).refine(
    (text) => wordsOf(text) <= LONGEST_DEFINITION,
    `a definition of at most ${LONGEST_DEFINITION} words`,
  ),
  plain: sentence("a paragraph in plain words", 800).refine(
    (text) => wordsOf(text) >= PLAIN_WORDS.fewest && wordsOf(text) <= PLAIN_WORDS.most,
    `a paragraph of ${PLAIN_WORDS.fewest} to ${PLAIN_WORDS.most} words`,
  ),
  /** Said once; the other term's page shows it too. */
  seeAlso: list(id(), "a list of the ids of terms"),
  /** What to know first. It holds every term that the definition uses. */
  requires: list(id(), "a list of the ids of terms"),
  sources: list(termSourceSchema, "a list of at least one source", 1),
});

export type Term = z.infer<typeof termSchema>;
export type TermSource = z.infer<typeof termSourceSchema>;

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}
