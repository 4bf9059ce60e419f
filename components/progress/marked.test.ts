import { expect, test } from "vitest";
import { browserProgress } from "./browser-progress";
import { eventsIn } from "./log/stored";
import { keepMark, markedTerms } from "./marked";

const mark = (of: string, is: unknown) => ({ v: 1, at: 1, kind: "marked", of, is });

test("the last word on a term counts, and is kept once", () => {
  keepMark("slo", true);
  keepMark("instance", true);
  keepMark("slo", false);
  keepMark("slo", true);
  const events = browserProgress.events();
  expect(markedTerms(events)).toEqual(["instance", "slo"]);
  expect(events.filter(({ of }) => of === "glossary/slo")).toHaveLength(1);
  keepMark("slo", false);
  expect(markedTerms(browserProgress.events())).not.toContain("slo");
});

test("what cannot be read as a mark is none", () => {
  const odd = [mark("glossary/slo", "yes"), mark("elsewhere/slo", { isMarked: true })];
  expect(markedTerms(eventsIn(odd))).toEqual([]);
});
