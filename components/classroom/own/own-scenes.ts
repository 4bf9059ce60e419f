// The scenes of somebody's own deck as a deck shows them: those of lessons looked up, runs read from their links. What
// cannot be had is named, and the rest goes on.
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { parseDuration } from "@/simulator/duration";
import type { Scenario } from "@/simulator/scenario";
import { readShared } from "../../share/read-shared";
import { runOfShared, type ShelfEntry } from "../../share/shared-run";
import type { DeckScene } from "../deck/deck-types";
import type { OwnDeck, OwnScene } from "./own-deck";

/** A scene with what its own kind has to draw. */
export type ReadyScene = {
  readonly scene: DeckScene;
  readonly own: Exclude<OwnScene, { kind: "scene" }> | null;
  readonly scenario: Scenario | null;
};

export type ReadyDeck = {
  readonly title: string;
  readonly scenes: readonly ReadyScene[];
  /** What was left out, in sentences. */
  readonly leftOut: readonly string[];
};

export async function readyDeck(
  deck: OwnDeck,
  known: readonly DeckScene[],
  shelf: readonly ShelfEntry[],
): Promise<ReadyDeck> {
  const leftOut: string[] = [];
  const scenes = new Map<string, ReadyScene>();
  for (const [n, scene] of deck.scenes.entries()) {
    const ready = await readyScene(scene, `own-${n + 1}`, known, shelf);
    if (typeof ready === "string") leftOut.push(ready);
    else if (scenes.has(ready.scene.id)) leftOut.push(`“${ready.scene.title}” stands twice.`);
    else scenes.set(ready.scene.id, ready);
  }
  return { title: deck.title, scenes: [...scenes.values()], leftOut };
}

async function readyScene(
  own: OwnScene,
  id: string,
  known: readonly DeckScene[],
  shelf: readonly ShelfEntry[],
): Promise<ReadyScene | string> {
  if (own.kind === "scene") {
    const scene = known.find((one) => one.id === own.of);
    if (scene === undefined) return `The course has no scene “${own.of}” any more.`;
    const { minutes = scene.minutes } = own;
    return { scene: { ...scene, minutes }, own: null, scenario: null };
  }
  const { title, minutes } = own;
  const plain: DeckScene = {
    ...{ id, title, minutes, section: null, scenario: null },
    ...{ beats: [], steps: 0, questions: [], run: null, vote: null },
  };
  if (own.kind === "text") return { scene: plain, own, scenario: null };
  const run = own.run === null ? null : await runIn(own.run, id, title, shelf);
  if (typeof run === "string") return run;
  if (own.kind === "vote")
    return {
      scene: { ...plain, vote: voteOf(own, id, run) },
      own,
      scenario: run?.scenario ?? null,
    };
  if (run === null) return `The run of “${title}” cannot be read.`;
  const beats = own.beats
    .map(({ at, caption }) => ({ at: parseDuration(at) ?? 0, caption }))
    .filter(({ at }) => at <= run.scenario.horizon)
    .sort((a, b) => a.at - b.at);
  return { scene: { ...plain, run, beats }, own, scenario: run.scenario };
}

async function runIn(link: string, id: string, title: string, shelf: readonly ShelfEntry[]) {
  const state = await readShared(link).catch(() => null);
  const origin = runOfShared(state, shelf);
  if (origin === null || state?.complaint)
    return `The run of “${title}” cannot be read. ${state?.complaint ?? ""}`.trim();
  return { id, title: origin.title, preset: origin.preset, scenario: origin.scenario };
}

function voteOf(
  { question: text, options }: Extract<OwnScene, { kind: "vote" }>,
  id: string,
  run: VoteQuestion["run"],
): VoteQuestion {
  return {
    lesson: "own",
    question: {
      ...{ kind: "choice", id: `own/${id}`, text, scenario: run && id },
      passage: { anchor: "", heading: "" },
      options: options.map((option) => ({ ...option, feedback: "", misconception: null })),
    },
    run,
  };
}
