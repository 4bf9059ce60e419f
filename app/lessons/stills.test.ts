// The first frames of a lesson's simulators: each is of its own instant, and no two look alike.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runOf } from "@/components/player/run";
import { startSession } from "@/components/player/session";
import { stageOf } from "@/components/stage/stage-picture";
import { askingInstant, stillInstant } from "@/components/stage/still-instant";
import { readScenario } from "@/content/model/scenario/scenario";
import { microsOf } from "@/content/model/scenario/scenario-micros";
import type { Mark } from "@/simulator/scene/marks";
import course from "../../content/course.json";

const content = new URL("../../content/", import.meta.url);

test.each(course.lessons)("no two stills of %s look alike", (slug) => {
  const stills = stillsOf(slug);
  expect(stills.length).toBeGreaterThan(3);
  const alike = stills.flatMap((one, index) =>
    stills.slice(index + 1).flatMap((other) => {
      const share = shareInCommon(one.marks, other.marks);
      return share > 0.5 ? [`${one.of}, ${other.of}: ${share.toFixed(2)}`] : [];
    }),
  );
  expect(alike).toEqual([]);
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
    const { marks } = stageOf(run, startSession({ scenario: run.trace.scenario, at }), at, 640);
    return { of: props.scenario, marks: new Set(marks.filter(isOwn).map(lookOf)) };
  });
}

function scenarioOf(id: string) {
  const file = readFileSync(new URL(`scenarios/${id}.json`, content), "utf8");
  const reading = readScenario(JSON.parse(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

/** What stands for a request or an instance; the gate and the lines are on every stage. */
function isOwn(mark: Mark): boolean {
  return mark.target !== undefined;
}

/** Kind, place and colour of a mark, as an eye takes it in at first. */
function lookOf(mark: Mark): string {
  if (mark.kind === "path") return mark.d;
  const place = [mark.x, mark.y].map((at) => Math.round(at / 8)).join(" ");
  if (mark.kind === "text") return `${mark.text} ${place}`;
  const fill = "fill" in mark ? mark.fill : "";
  const size = mark.kind === "rect" ? Math.round(mark.width / 8) : mark.radius;
  return `${mark.kind} ${place} ${size} ${fill}`;
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((look) => other.has(look)).length;
  return common / Math.max(1, one.size + other.size - common);
}
