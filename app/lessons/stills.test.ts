// The first frames of a lesson's simulators: each is of its own instant, and no two look alike.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Run, runOf } from "@/components/player/run";
import { startSession } from "@/components/player/session";
import { boxOf } from "@/components/stage/mark-groups";
import { stageOf } from "@/components/stage/stage-picture";
import { askingInstant, stillInstant } from "@/components/stage/still-instant";
import { readScenario } from "@/content/model/scenario/scenario";
import { microsOf } from "@/content/model/scenario/scenario-micros";
import { scenarioWith } from "@/simulator/plain";
import type { Micros } from "@/simulator/scenario";
import type { Box } from "@/simulator/scene/fleet-layout";
import type { Mark } from "@/simulator/scene/marks";
import course from "../../content/course.json";

const content = new URL("../../content/", import.meta.url);

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };
const furniture = furnitureOf();

test.each(course.lessons)("no two stills of %s look alike", (slug) => {
  const stills = stillsOf(slug);
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
    const at = (seconds: number) => seenOf(run, microsOf(`${seconds}s`));
    expect(areAlike(at(6), at(soon)), scenario).toBe(true);
    expect(areAlike(at(6), at(late)), scenario).toBe(false);
  }
});

test.each(course.lessons)("what nobody is asked about in %s says what to look for", (slug) => {
  const silent = simulatorsOf(slug).filter(({ asks, props }) => !asks && props.look === undefined);
  expect(silent.map(({ props }) => props.scenario)).toEqual([]);
});

type Simulator = { readonly props: Readonly<Record<string, string>>; readonly asks: boolean };

/** Those that the page shows: what stands on the stage of the talk alone is not among them. */
function simulatorsOf(slug: string): readonly Simulator[] {
  const lesson = readFileSync(new URL(`lessons/${slug}/lesson.mdx`, content), "utf8");
  const shown = lesson
    .replace(/^(`{3,})[\s\S]*?^\1/gm, "")
    .replace(/<OnStage>[\s\S]*?<\/OnStage>/g, "");
  return [...shown.matchAll(/<Simulator ([^>]*?)(\/?)>\s*(<Predict)?/g)].map(
    ([, written = "", closed, predict]) => {
      const named = [...written.matchAll(/(\w+)="([^"]*)"/g)];
      const props = Object.fromEntries(named.map(([, name = "", value = ""]) => [name, value]));
      return {
        props,
        asks: (closed === "" && predict !== undefined) || props.goal !== undefined,
      };
    },
  );
}

function stillsOf(slug: string) {
  return simulatorsOf(slug).map(({ props, asks }) => {
    const run = runOf(scenarioOf(props.scenario ?? ""));
    const own = asks && props.goal === undefined ? askingInstant(run) : stillInstant(run.trace);
    const at = props.still === undefined ? own : microsOf(props.still);
    expect(at).toBeLessThanOrEqual(run.trace.horizon);
    return { of: props.scenario, ...seenOf(run, at) };
  });
}

type Seen = { readonly marks: ReadonlySet<string>; readonly squares: ReadonlySet<string> };

/** Of the same marks in the same places for the most part, or covered by the same states nearly everywhere. */
function areAlike(one: Seen, other: Seen): boolean {
  return (
    shareInCommon(one.marks, other.marks) > 0.5 || shareInCommon(one.squares, other.squares) > 0.92
  );
}

/**
 * What is to be seen of a run at an instant: its marks, and of each square of the stage the state of the mark that lies on
 * top there. What is on a stage on which nothing happens does not count.
 */
function seenOf(run: Run, at: Micros): Seen {
  const { marks } = stageOf(run, startSession({ scenario: run.trace.scenario, at }), at, 640);
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

function scenarioOf(id: string) {
  const file = readFileSync(new URL(`scenarios/${id}.json`, content), "utf8");
  const reading = readScenario(JSON.parse(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
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
  const { marks } = stageOf(run, startSession({ scenario: run.trace.scenario, at: 0 }), 0, 640);
  return new Set(marks.map(stateOf));
}
