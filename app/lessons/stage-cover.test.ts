// The picture uses its box: the gate, the lines and the places of all instances that a run has at a time cover 45 % of it.
// Of a still that shows a run before they have come, the rest is the room that they will take.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runOf } from "@/components/player/run";
import { startSession } from "@/components/player/session";
import { stageOf } from "@/components/stage/stage-picture";
import { stillInstant } from "@/components/stage/still-instant";
import { readScenario } from "@/content/model/scenario/scenario";
import { microsOf } from "@/content/model/scenario/scenario-micros";
import { frameAt } from "@/simulator/read/frame";
import { cellAt } from "@/simulator/scene/fleet-layout";
import { mark } from "@/simulator/scene/mark-makers";
import type { Mark, Picture } from "@/simulator/scene/marks";
import { placesOf } from "@/simulator/scene/slots";
import { stageLayout } from "@/simulator/scene/stage-layout";
import course from "../../content/course.json";

const content = new URL("../../content/", import.meta.url);
const phone = 352;
/**
 * Of the picture in a text, with words beside it. Where ten stand in rows of four, cells stay empty, and what is behind
 * the function takes from them and is seldom full itself: such stages cover less.
 */
const desk = 666;

test.each(course.lessons)("the stages of %s fill their box", (slug) => {
  const thin = simulatorsOf(slug).flatMap(({ scenario = "", still }) =>
    [phone, desk].flatMap((width) => {
      const run = runOf(scenarioOf(scenario));
      const at = still === undefined ? stillInstant(run.trace) : microsOf(still);
      const { downstream, instances } = frameAt(run.trace, at);
      const picture = stageOf(run, startSession({ scenario: run.trace.scenario, at }), at, width);
      const { fleet } = stageLayout(width, placesOf(run.slots), downstream !== null);
      const places = Array.from({ length: placesOf(run.slots) }, (_, slot) =>
        mark.rect(cellAt(fleet, slot), 0, {}),
      );
      const share = shareCovered({ ...picture, marks: [...picture.marks, ...places] });
      const least = width === phone ? 0.45 : downstream === null ? 0.42 : 0.34;
      return share < least
        ? [`${scenario}, ${instances.length} instances, ${width} px: ${share.toFixed(3)}`]
        : [];
    }),
  );
  expect(thin).toEqual([]);
});

function simulatorsOf(slug: string): readonly Readonly<Record<string, string>>[] {
  const lesson = readFileSync(new URL(`lessons/${slug}/lesson.mdx`, content), "utf8");
  const shown = lesson
    .replace(/^(`{3,})[\s\S]*?^\1/gm, "")
    .replace(/<OnStage>[\s\S]*?<\/OnStage>/g, "");
  return [...shown.matchAll(/<Simulator ([^>]*?)\/?>/g)].map(([, written = ""]) => {
    const named = [...written.matchAll(/(\w+)="([^"]*)"/g)];
    return Object.fromEntries(named.map(([, name = "", value = ""]) => [name, value]));
  });
}

function scenarioOf(id: string) {
  const file = readFileSync(new URL(`scenarios/${id}.json`, content), "utf8");
  const reading = readScenario(JSON.parse(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

const grain = 4;

/** On a grid: whatever lies in the box of a mark. Lines count for what they are, which is next to nothing. */
function shareCovered({ width, height, marks }: Picture): number {
  const [columns, rows] = [width, height].map((side) => Math.ceil(side / grain)) as [
    number,
    number,
  ];
  const taken = new Set<number>();
  for (const [x, y, wide, high] of marks.flatMap(boxOf)) {
    for (
      let row = Math.max(0, Math.floor(y / grain));
      row < Math.min(rows, (y + high) / grain);
      row += 1
    )
      for (
        let n = Math.max(0, Math.floor(x / grain));
        n < Math.min(columns, (x + wide) / grain);
        n += 1
      )
        taken.add(row * columns + n);
  }
  return taken.size / (columns * rows);
}

function boxOf(one: Mark): readonly (readonly [number, number, number, number])[] {
  switch (one.kind) {
    case "rect":
      return [[one.x, one.y, one.width, one.height]];
    case "circle":
    case "ring":
      return [[one.x - one.radius, one.y - one.radius, 2 * one.radius, 2 * one.radius]];
    case "text": {
      const width = one.text.length * one.size * 0.55;
      const left = { start: 0, middle: width / 2, end: width }[one.anchor];
      return [[one.x - left, one.y - one.size, width, 1.2 * one.size]];
    }
    case "path":
      return [];
  }
}
