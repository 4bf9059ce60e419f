// The first frames of a lesson's simulators as its text asks for them: each run, and the instant that it shows.
import { readFileSync } from "node:fs";
import { besideRun } from "@/components/player/one-scale";
import { type Run, runOf } from "@/components/player/run";
import { startSession } from "@/components/player/session";
import { stageOf } from "@/components/stage/stage-picture";
import { askingInstant, stillInstant } from "@/components/stage/still-instant";
import { readScenario } from "@/content/model/scenario/scenario";
import { microsOf } from "@/content/model/scenario/scenario-micros";
import type { Micros } from "@/simulator/scenario";
import type { Picture } from "@/simulator/scene/marks";

const content = new URL("../../content/", import.meta.url);

type Written = { readonly props: Readonly<Record<string, string>>; readonly asks: boolean };

export type Still = { readonly of: string; readonly run: Run; readonly at: Micros };

/** Those that the page shows: what stands on the stage of the talk alone is not among them. */
export function simulatorsOf(slug: string): readonly Written[] {
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

export function stillsOf(slug: string): readonly Still[] {
  return simulatorsOf(slug).map(({ props, asks }) => {
    const { scenario = "", against, goal, still } = props;
    const alone = runOf(scenarioOf(scenario));
    const run = against === undefined ? alone : besideRun(alone, runOf(scenarioOf(against)).slots);
    const own = asks && goal === undefined ? askingInstant(run) : stillInstant(run.trace);
    return { of: scenario, run, at: still === undefined ? own : microsOf(still) };
  });
}

/** Both runs of each pair, which have low stages side by side. */
export function pairedStillsOf(slug: string): readonly Still[] {
  return simulatorsOf(slug).flatMap(({ props: { against } }, n) => {
    const first = stillsOf(slug)[n];
    if (against === undefined || first === undefined) return [];
    const other = besideRun(runOf(scenarioOf(against)), first.run.slots);
    return [first, { of: against, run: other, at: Math.min(first.at, other.trace.horizon) }];
  });
}

/** `room`: how high it may be where it is narrow. */
export function pictureOf({ run, at }: Omit<Still, "of">, width: number, room?: number): Picture {
  return stageOf(run, startSession({ scenario: run.trace.scenario, at }), at, width, room);
}

export function scenarioOf(id: string) {
  const file = readFileSync(new URL(`scenarios/${id}.json`, content), "utf8");
  const reading = readScenario(JSON.parse(file));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}
