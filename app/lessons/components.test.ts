// What a lesson's text may name, the page of the lesson and that of its deck give: MDX draws nothing otherwise.
import { expect, test } from "vitest";
import { deckComponents } from "@/components/classroom/deck/deck-components";
import { lessonComponents } from "@/components/lesson/lesson-components";
import { vocabulary } from "@/content/model/vocabulary";

/** These are data by then. */
const taken = ["Band", "Beat", "Option", "Predict"];
const made = ["CodeBlock", "Diagram", "Reading", "Stage", "TableFrame"];
const named = [...Object.keys(vocabulary).filter((name) => !taken.includes(name)), ...made];

test.each([
  ["a lesson", lessonComponents, ["Crossing", "Hours", "Simulator", "Starts", "Sweep", "Together"]],
  ["a deck", deckComponents, ["Simulator", "Vote"]],
] as const)("the page of %s gives a component for each name", (_, given, ofThePage) => {
  const names = [...Object.keys(given), ...ofThePage];
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});
