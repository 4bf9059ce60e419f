// What is true at each beat of the presentations, below the caption that speaks of it. Read the two together when a
// line changes: a caption that no longer holds is a fault.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDuration } from "@/simulator/duration";
import { frameAt } from "@/simulator/read/frame";
import { record } from "@/simulator/run/record";
import { contentFolder } from "./library/content-folder";
import { readLibrary } from "./library/library";

const { course, scenarios } = await readLibrary(contentFolder);

test.each(course.lessons)("the captions of %s hold at their instants", (slug) => {
  expect(beatsOf(slug).join("\n")).toMatchSnapshot();
});

function beatsOf(slug: string): readonly string[] {
  const lesson = readFileSync(new URL(`./lessons/${slug}/lesson.mdx`, import.meta.url), "utf8");
  return lesson.split(/^<Scene /m).flatMap((scene) => {
    const ids = [...(scene.split("</Scene>")[0]?.matchAll(/<Simulator ([^>]*)>/g) ?? [])].flatMap(
      ([, props = ""]) => [...props.matchAll(/(?:scenario|against)="([^"]+)"/g)],
    );
    return [...scene.matchAll(/<Beat at="([^"]+)">([\s\S]*?)<\/Beat>/g)].flatMap(
      ([, at = "", caption = ""]) => [
        caption,
        ...ids.map(([, id = ""]) => `    ${id} at ${at}: ${stateAt(id, at)}`),
      ],
    );
  });
}

function stateAt(id: string, written: string): string {
  const scenario = scenarios.get(id)?.scenario;
  const at = parseDuration(written);
  if (scenario === undefined || at === null) return "nothing";
  const trace = record(scenario);
  const { instances, requests } = frameAt(trace, at);
  const inState = (kind: string) => instances.filter(({ state }) => state.kind === kind).length;
  const arrived = trace.requests.arrivedAt.filter((moment) => moment <= at).length;
  const idleUntil = instances.map(({ state }) => (state.kind === "idle" ? state.until : null));
  const next = Math.min(...idleUntil.map((until) => until ?? Number.POSITIVE_INFINITY));
  return [
    `${inState("starting")} starting, ${inState("running")} running, ${inState("idle")} idle`,
    `${requests.length} of ${arrived} requests under way or waiting`,
    ...(Number.isFinite(next)
      ? [`the next goes in ${((next - at) / 1_000_000).toFixed(0)} s`]
      : []),
  ].join("; ");
}
