// The first frames of a lesson's simulators: each is of its own instant, and no two look alike.
import { expect, test } from "vitest";
import { runOf } from "@/components/player/run";
import { boxOf } from "@/components/stage/mark-groups";
import { microsOf } from "@/content/model/scenario/scenario-micros";
import { scenarioWith } from "@/simulator/plain";
import type { Box } from "@/simulator/scene/fleet-layout";
import type { Mark } from "@/simulator/scene/marks";
import course from "../../content/course.json";
import { pictureOf, type Still, scenarioOf, simulatorsOf, stillsOf } from "./stills-fixture";

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
const furniture = furnitureOf();

test.each(course.lessons)("no two stills of %s look alike", (slug) => {
  const stills = stillsOf(slug).map((still) => ({ of: still.of, ...seenOf(still) }));
  expect(stills.length).toBeGreaterThan(3);
  const alike = stills.flatMap((one, index) =>
    stills
      .slice(index + 1)
      .flatMap((other) => (areAlike(one, other) ? [`${one.of}, ${other.of}`] : [])),
  );
  expect(alike).toEqual([]);
});

test("a run looks like itself a moment later, and not when much has happened", () => {
  for (const [scenario, soon, late] of [
    ["runaway-limited", 6.01, 3],
    // Most of its marks stand for no request and no instance.
    ["outage-with-jitter", 6.01, 1],
  ] as const) {
    const run = runOf(scenarioOf(scenario));
    const at = (seconds: number) => seenOf({ run, at: microsOf(`${seconds}s`) });
    expect(areAlike(at(6), at(soon)), scenario).toBe(true);
    expect(areAlike(at(6), at(late)), scenario).toBe(false);
  }
});

test.each(course.lessons)("what nobody is asked about in %s says what to look for", (slug) => {
  const silent = simulatorsOf(slug).filter(({ asks, props }) => !asks && props.look === undefined);
  expect(silent.map(({ props }) => props.scenario)).toEqual([]);
});

type Seen = { readonly marks: ReadonlySet<string>; readonly squares: ReadonlySet<string> };

/** Of the same marks in the same places for the most part, or covered by the same states nearly everywhere. */
function areAlike(one: Seen, other: Seen): boolean {
  return (
    shareInCommon(one.marks, other.marks) > 0.5 || shareInCommon(one.squares, other.squares) > 0.6
  );
}

/**
 * What is to be seen of a run at an instant: its marks, and of each square of the stage the state of the mark that lies on
 * top there. What is on a stage on which nothing happens does not count.
 */
function seenOf(still: Omit<Still, "of">): Seen {
  const { marks } = pictureOf(still, 640);
  const own = marks.filter((mark) => !furniture.has(stateOf(mark)));
  const squares = new Map<string, string>();
  for (const mark of own) {
    for (const square of squaresOf(mark)) squares.set(square, `${stateOf(mark)} ${sizeOf(mark)}`);
  }
  return {
    marks: new Set(own.map(lookOf)),
    squares: new Set([...squares].map((one) => one.join(" "))),
  };
}

/** Kind, state and place of a mark. */
function lookOf(mark: Mark): string {
  if (mark.kind === "path") return `${stateOf(mark)} ${mark.d.replace(/\.\d+/g, "")}`;
  const place = [mark.x, mark.y].map((at) => Math.round(at / 8)).join(" ");
  return `${stateOf(mark)} ${sizeOf(mark)} ${place}`;
}

function sizeOf(mark: Mark): number {
  return mark.kind === "rect" ? Math.round(mark.width / side) : 0;
}

const side = 16;

/** Those in which it has most of its room; a small mark has one. A way has none: it is seen by where it leads. */
function squaresOf(mark: Mark): readonly string[] {
  if (mark.kind === "path" && mark.fill === undefined) return [];
  const { x, y, width, height } = boxOf(mark) ?? nowhere;
  const [left, top] = [Math.round(x / side), Math.round(y / side)];
  const across = Math.max(1, Math.round(width / side));
  const down = Math.max(1, Math.round(height / side));
  return Array.from({ length: across * down }, (_, n) =>
    [left + (n % across), top + Math.floor(n / across)].join(" "),
  );
}

/** What it says, whatever its place: the words of a text, the colours of a shape. */
function stateOf(mark: Mark): string {
  if (mark.kind === "text") return mark.text;
  const fill = "fill" in mark ? mark.fill : undefined;
  return [mark.kind, fill ?? "none", mark.stroke?.ink ?? "none"].join(" ");
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((look) => other.has(look)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/** What is on the stage of a run to which nobody comes. */
function furnitureOf(): ReadonlySet<string> {
  const run = runOf(scenarioWith({ horizon: 1_000_000 }));
  const { marks } = pictureOf({ run, at: 0 }, 640);
  return new Set(marks.map(stateOf));
}
