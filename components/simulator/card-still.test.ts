import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario";
import { cardStill } from "./card-still";
import { runOf } from "./run";

function stillOf(name: string) {
  const file = new URL(`../../content/scenarios/${name}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(name);
  return cardStill(runOf(reading.scenario));
}

test.each(["word-cold-start", "word-throttling", "word-provisioned-concurrency"])(
  "the still of %s shows an instance, says so in a sentence, and is light",
  (name) => {
    const { words, marks, width, height } = stillOf(name);
    expect(words).toMatch(/\w.*\.$/);
    expect(marks).toContain("<rect");
    expect(marks.length).toBeLessThan(4000);
    expect([width, height]).toEqual([340, 132]);
  },
);

test("provisioned concurrency is shown with an instance at work and another that waits", () => {
  expect(stillOf("word-provisioned-concurrency").marks).toContain("var(--running");
});
