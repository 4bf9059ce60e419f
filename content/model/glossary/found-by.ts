// How else a term is found: what it is called in other languages, and how people ask for it who do not know its name.
import { z } from "zod";
import { id, list, sentence } from "../field";

const names = list(sentence("a name", 60), "a list of names").default([]);

export const foundBySchema = z.strictObject({
  id: id(),
  /** In the words of somebody who asks, or as an error says it. Searched, never shown. */
  asked: list(sentence("a question", 100), "a list of questions", 0, 40).default([]),
  /** Searched, and shown on the term's page. */
  names: z
    .strictObject({ de: names, fr: names, es: names, pt: names, ja: names })
    .partial()
    .default({}),
});

export type FoundBy = z.infer<typeof foundBySchema>;
