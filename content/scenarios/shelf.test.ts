// Plays every scenario of the shelf: it must run, be worth watching, and fit on the stage at every width.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bentLens } from "@/simulator/playback/time-lens";
import { frameAt } from "@/simulator/read/frame";
import { record } from "@/simulator/run/record";
import type { Mark } from "@/simulator/scene/marks";
import { pathBox } from "@/simulator/scene/path-box";
import { slotsOf } from "@/simulator/scene/slots";
import { stagePicture } from "@/simulator/scene/stage";
import { recentlyAt } from "@/simulator/scene/stage-scene";
import { timelineHeight, timelineMarks } from "@/simulator/scene/timeline";
import { timeBox } from "@/simulator/scene/timeline-box";
import { readScenario } from "../model/scenario/scenario";

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
    expect(record(scenarioOf(json)).report.requests.arrived).toBeGreaterThan(1);
  },
);

// Quizzes, talks and worksheets have their runs from files of JSON.
test.each(shelf)("$id is the same scenario after it was sent as JSON", ({ json }) => {
  const scenario = scenarioOf(json);
  expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
});

test.each(shelf)("$id is over in twelve seconds, and not before it can be seen", ({ json }) => {
  const { length } = bentLens(record(scenarioOf(json)));
  expect(length).toBeLessThanOrEqual(12_000 + 1e-6);
  expect(length).toBeGreaterThanOrEqual(3_000);
});

test.each(shelf)(
  "$id fits on the stage and the timeline at every width and instant",
  ({ json }) => {
    const trace = record(scenarioOf(json));
    const lens = bentLens(trace);
    const slots = slotsOf(trace.instances);
    const chosen = { request: null, instance: null };
    for (const width of widths) {
      for (const share of shares) {
        const at = lens.atFilm(lens.length * share);
        const frame = frameAt(trace, at, recentlyAt(lens, at));
        const picture = stagePicture({ trace, slots, lens, frame, chosen }, width);
        expect(picture.marks.filter((mark) => leaves(mark, width, picture.height))).toEqual([]);
      }
      const height = timelineHeight({ trace, slots });
      const box = { x: 0, y: 0, width, height };
      const { x, width: room } = timeBox(box);
      const xOf = (at: number) => x + (room * lens.filmAt(at)) / lens.length;
      const marks = timelineMarks({ trace, slots, box, xOf, knots: lens.knots });
      expect(marks.filter((mark) => leaves(mark, width, height))).toEqual([]);
    }
  },
);

function scenarioOf(json: unknown) {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

/** Whether a mark is out of the picture, or nowhere at all. */
function leaves(mark: Mark, width: number, height: number): boolean {
  const { left, right, top, bottom } = extent(mark);
  return !(left >= -1 && right <= width + 1 && top >= -1 && bottom <= height + 1);
}

function extent(mark: Mark) {
  switch (mark.kind) {
    case "rect":
      return {
        left: mark.x,
        right: mark.x + mark.width,
        top: mark.y,
        bottom: mark.y + mark.height,
      };
    case "circle":
    case "ring":
      return around(mark.x, mark.y, mark.radius, mark.radius);
    case "path": {
      const { x, y, width, height } = pathBox(mark.d) ?? nowhere;
      return { left: x, right: x + width, top: y, bottom: y + height };
    }
    case "text": {
      const length = mark.text.length * mark.size * 0.5;
      const start = { start: 0, middle: length / 2, end: length }[mark.anchor];
      return {
        left: mark.x - start,
        right: mark.x - start + length,
        top: mark.y - 10,
        bottom: mark.y,
      };
    }
  }
}

const nowhere = { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };

function around(x: number, y: number, dx: number, dy: number) {
  return { left: x - dx, right: x + dx, top: y - dy, bottom: y + dy };
}
