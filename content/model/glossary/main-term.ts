// What a main term of the glossary has besides its definition: sections, a scenario of a few seconds and
// one question. Its words are data, so that a page, a card and a test read the same ones.
import { z } from "zod";
import { id, list, sentence } from "../field";

const paragraph = (expected: string) => sentence(expected, 700);
const line = (expected: string) => sentence(expected, 240);

const optionSchema = z.strictObject({
  text: line("an answer to choose"),
  isRight: z.boolean({ error: "true or false" }),
  feedback: line("what to say to whoever chose it"),
});

export const mainTermSchema = z.strictObject({
  id: id(),
  howItWorks: list(paragraph("a paragraph"), "one to four paragraphs", 1, 4),
  whyItMatters: list(paragraph("a paragraph"), "one to four paragraphs", 1, 4),
  examples: list(line("an example"), "two to five examples", 2, 5),
  tradeOffs: list(
    z.strictObject({ gain: line("what one gains"), give: line("what one gives for it") }),
    "two to five trade-offs",
    2,
    5,
  ),
  misconceptions: list(
    z.strictObject({ claim: line("a wrong idea"), truth: line("why it is wrong") }),
    "one to four misconceptions",
    1,
    4,
  ),
  tools: list(
    z.strictObject({ name: sentence("the name of a tool", 60), what: line("what it does") }),
    "two to six tools",
    2,
    6,
  ),
  /** By its name on the shelf of scenarios. */
  scenario: id(),
  question: z.strictObject({
    ask: line("a question"),
    options: list(optionSchema, "two to five answers", 2, 5).refine(
      (options) => options.filter(({ isRight }) => isRight).length === 1,
      "answers of which one is right",
    ),
  }),
});

export type MainTerm = z.infer<typeof mainTermSchema>;
