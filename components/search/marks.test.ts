import { expect, test } from "vitest";
import { makeIndex } from "./make-index";
import { marksOf } from "./marks";

const index = makeIndex(
  [
    {
      kind: "term",
      href: "/glossary/cold-start/",
      title: "Cold start",
      names: ["Kaltstart"],
      keywords: ["slow first request"],
      text: "The start of a new instance while a request waits for it.",
      more: "",
      place: "execution model",
      level: "beginner",
      isMain: true,
    },
  ],
  {},
);

const marked = (query: string, text: string) =>
  marksOf(
    index,
    query,
  )(text)
    .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join("");

test("the words asked for are marked in the form in which they stand, small words are not", () => {
  expect(marked("a cold strat", "A cold start: two starts.")).toBe(
    "A [cold] [start]: two [starts].",
  );
  expect(marked("requ", "While a request waits.")).toBe("While a [request] waits.");
  expect(marked("zebra", "No zebra, no mark? One.")).toBe("No [zebra], no mark? One.");
});
