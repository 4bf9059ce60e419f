import { expect, test } from "vitest";
import { termFinder } from "@/content/model/glossary/term-names";
import { linkedTexts } from "./linked-text";

const find = termFinder([
  { id: "event", name: "Event", aliases: [], covers: [] },
  { id: "instance", name: "Instance", aliases: [], covers: [] },
]);
const links = (texts: readonly string[], self: string) =>
  linkedTexts(find, texts, self).map((pieces) => pieces.flatMap(({ id }) => id ?? []));

test("a term is linked at its first use only", () => {
  expect(links(["An event, an event.", "Events and instances."], "")).toEqual([
    ["event"],
    ["instance"],
  ]);
});

test("the term itself is not linked", () => {
  expect(links(["An event for an instance."], "event")).toEqual([["instance"]]);
});

test("no word is lost", () => {
  const text = "An event, an event and an instance.";
  const [pieces] = linkedTexts(find, [text], "instance");
  expect(pieces?.map((piece) => piece.text).join("")).toBe(text);
});
