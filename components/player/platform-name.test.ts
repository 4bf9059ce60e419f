import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import { platformName } from "./platform-name";

test.each([
  ["eight-at-once", "AWS Lambda, Node.js 22"],
  ["newsletter-limited", "AWS Lambda, Node.js 22"],
  ["word-keep-alive", "AWS Lambda, Node.js 22"],
  ["scaler-late", "Knative on your own cluster"],
  ["newsletter-shared", "Times of AWS Lambda, Node.js 22"],
  ["newsletter-held", "Times of AWS Lambda, Node.js 22"],
])("%s is told as what it is", (id, name) => {
  const file = new URL(`../../content/scenarios/${id}.json`, import.meta.url);
  const text = JSON.parse(readFileSync(file, "utf8"));
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(platformName(text.preset, reading.scenario)).toBe(name);
});
