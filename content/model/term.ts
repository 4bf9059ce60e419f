// A word of the glossary: its name, its other names, and a definition short enough for a hover card.
import { z } from "zod";
import { area, id, level, list, sentence } from "./field";

const LONGEST_DEFINITION = 30;

export const termSchema = z.strictObject({
  id: id(),
  name: sentence("a name of at most 60 characters", 60),
  aliases: list(sentence("a name", 60), "a list of other names"),
  level: level(),
  area: area(),
  definition: sentence("a definition", 300).refine(
    (text) => text.split(/\s+/).length <= LONGEST_DEFINITION,
    `a definition of at most ${LONGEST_DEFINITION} words`,
  ),
});

export type Term = z.infer<typeof termSchema>;
