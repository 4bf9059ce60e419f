// How long the simulators of a lesson take at their own pace: a reader who watches them all has not lost the thread.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bentLens } from "@/simulator/playback/time-lens";
import { record } from "@/simulator/run/record";
import { readScenario } from "../model/scenario/scenario";

const folder = new URL("./", import.meta.url);
const slugs = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());

test.each(slugs)("the runs of $name take less than 100 seconds together", ({ name }) => {
  const lesson = readFileSync(new URL(`${name}/lesson.mdx`, folder), "utf8");
  const ids = new Set([...lesson.matchAll(/\bscenario="([^"]+)"/g)].map(([, id]) => id));
  const films = [...ids].map((id) => bentLens(traceOf(`${id}`)).length);
  expect(films.length).toBeGreaterThan(3);
  expect(films.reduce((sum, film) => sum + film, 0)).toBeLessThan(100_000);
});

const shelf = readdirSync(new URL("../scenarios/", import.meta.url)).filter((name) =>
  name.endsWith(".json"),
);

test.each(shelf)("the run of %s is over in twelve seconds, a whole day too", (name) => {
  const length = bentLens(traceOf(name.replace(".json", ""))).length;
  expect(Math.round(length)).toBeLessThanOrEqual(12_000);
});

function traceOf(id: string) {
  const file = new URL(`../scenarios/${id}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return record(reading.scenario);
}
