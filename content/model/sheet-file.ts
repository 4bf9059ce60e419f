// What an author chooses for the page of a lesson that is to be kept on paper, beside the lesson:
// content/lessons/<slug>/sheet.json. Everything else on it is the lesson's own: goals, what to keep, misconceptions.
import { z } from "zod";
import { id, list, sentence } from "./field";

const figure = z.strictObject({
  /** What the number says of whom, as in "Lambda's longest run". */
  what: sentence("what the number says, in at most 60 characters", 60),
  /** The id of a fact. */
  fact: id(),
});

export const sheetFileSchema = z.strictObject({
  words: list(id(), "five to nine ids of glossary terms", 5, 9),
  figures: list(figure, "three to nine figures", 3, 9),
  practices: list(
    sentence("a good practice of at most 130 characters", 130),
    "four to eight good practices",
    4,
    8,
  ),
});

export type Sheet = z.infer<typeof sheetFileSchema>;
