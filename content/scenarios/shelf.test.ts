// Plays every scenario of the shelf: it must run, be worth watching, and fit on the stage at every width.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { frameAt } from "@/simulator/frame";
import { bentLens } from "@/simulator/playback/time-lens";
import { record } from "@/simulator/run/record";
import type { Mark } from "@/simulator/scene/marks";
import { slotsOf } from "@/simulator/scene/slots";
import { recentlyAt, stagePicture } from "@/simulator/scene/stage";
import { timeBox, timelineHeight, timelineMarks } from "@/simulator/scene/timeline";
import { readScenario } from "../model/scenario";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const shelf = files.map((name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  return { id: name.replace(".json", ""), json: JSON.parse(text) as About };
});

type About = {
  readonly title?: string;
  readonly description?: string;
  readonly lookFor?: string;
};

const widths = [288, 358, 640, 1030];
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.999, 1];

test("the shelf holds at least sixteen scenarios, and no title twice", () => {
  expect(shelf.length).toBeGreaterThanOrEqual(16);
  expect(new Set(shelf.map(({ json }) => json.title)).size).toBe(shelf.length);
});

test.each(shelf)(
  "$id says what happens and what to look for, and something does happen",
  ({ json }) => {
  for (const said of [json.title, json.description, json.lookFor]) expect(said).toMatch(/\w{3}/);
}

function around(x: number, y: number, dx: number, dy: number) {
  return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
}
