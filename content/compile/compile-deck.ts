// The presentation in a lesson's text: its scenes as data, and what they show as code that a page can render.
// What a lesson is checked for is not checked again; what only a deck has is checked here and nowhere else.
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseDuration } from "@/simulator/duration";
import { diagramId } from "../diagrams/picture";
import type { Beat, Scene } from "../model/scene";
import { bundleText } from "./bundle-mdx";
import { componentsStep } from "./components-step";
import { fencesStep } from "./fences-step";
import { headingsStep } from "./headings-step";
import { attribute, type JsxElement, propsOf, removeChildren } from "./jsx";
import { type LessonContext, newContext, report } from "./lesson-context";
import { spokenText } from "./passages-step";
import { deckLines, isNamed, onlyScenes, sectionsOfScenes } from "./scenes-step";
import { simulatorsStep } from "./simulators-step";

/** Where a question is asked, for the check against the quiz. */
export type Vote = { readonly question: string; readonly line: number; readonly column: number };

export type CompiledDeck = {
  readonly code: string;
  readonly scenes: readonly Scene[];
  readonly votes: readonly Vote[];
};

/** Adds its faults to the context's. */
export async function compileDeck(text: string, lesson: LessonContext): Promise<CompiledDeck> {
  const { file, slug, root, library } = lesson;
  const context = newContext({ file, slug, root, library });
  let scenes: readonly Scene[] = [];
  let votes: readonly Vote[] = [];
  const code = await bundleText(text, context, (tree) => {
    const lines = deckLines(tree);
    headingsStep(tree, context);
    const sections = sectionsOfScenes(tree);
    onlyScenes(tree);
    context.problems.length = 0;
    componentsStep(tree, context);
    fencesStep(tree, context);
    untieFromAfar(tree, context);
    simulatorsStep(tree, context);
    const own = context.problems.filter(({ line }) =>
      lines.some(({ from, to }) => from <= line && line <= to),
    );
    context.problems.splice(0, context.problems.length, ...own);
    votes = votesOf(tree);
    scenes = scenesOf(tree, sections, context);
  });
  const known = new Set(lesson.problems.map(({ line, message }) => `${line} ${message}`));
  for (const problem of context.problems)
    if (!known.has(`${problem.line} ${problem.message}`)) lesson.problems.push(problem);
  return { code, scenes, votes };
}

function votesOf(tree: Root): readonly Vote[] {
  const votes: Vote[] = [];
  visit(tree, (node) => {
    if (!isNamed(node, "Vote")) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    votes.push({ question: String(propsOf(node).question ?? ""), line, column });
  });
  return votes;
}

/** Takes the beats out of the tree: they are data. */
function scenesOf(
  tree: Root,
  sections: ReadonlyMap<unknown, string>,
  context: LessonContext,
): readonly Scene[] {
  const lineOfId = new Map<string, number>();
  return tree.children.flatMap((node): Scene[] => {
    if (!isNamed(node, "Scene")) return [];
    const { id, title, minutes } = propsOf(node);
    const name = String(id ?? "");
    const first = lineOfId.get(name);
    if (first !== undefined)
      report(
        context,
        node,
        `<Scene id="${name}"> has the id of line ${first}. Write another: links lead to scenes by their ids.`,
      );
    lineOfId.set(name, first ?? node.position?.start.line ?? 1);
    checkNotes(node, context);
    const scenario = scenarioOf(node, context);
    const beats = beatsOf(node, scenario, context);
    removeChildren(node, (child) => isNamed(child, "Beat"));
    if (beats.length > 0)
      simulatorsIn(node)[0]?.attributes.push(attribute("beats", JSON.stringify(beats)));
    const questions = node.children.flatMap((child) =>
      isNamed(child, "Vote") ? [String(propsOf(child).question ?? "")] : [],
    );
    for (const child of node.children)
      if (isNamed(child, "Vote")) child.attributes.push(attribute("lesson", context.slug));
    apart(node);
    if (questions.length > 1)
      report(context, node, "A scene asks one question, found another <Vote>. Make it two scenes.");
    return [
      {
        id: name,
        title: String(title ?? ""),
        minutes: Number(minutes ?? 0),
        section: sections.get(node) ?? null,
        scenario,
        beats,
        questions,
      },
    ];
  });
}

/** What is shown in one element, and the notes beside it. */
function apart(scene: JsxElement): void {
  const shown = scene.children.filter((child) => !isNamed(child, "Notes"));
  removeChildren(scene, (child) => !isNamed(child, "Notes"));
  const stage = { type: "mdxJsxFlowElement", name: "Stage", attributes: [], children: shown };
  scene.children.splice(0, 0, stage as never);
}

function checkNotes(scene: JsxElement, context: LessonContext): void {
  const notes = scene.children.filter((child) => isNamed(child, "Notes"));
  const text = notes.map(spokenText).join("").trim();
  if (text === "") {
    const message = `<Scene id="${String(propsOf(scene).id)}"> has no notes: expected <Notes> with what its speaker says. Add them.`;
    report(context, scene, message);
  }
  visit(scene, "heading", (heading) => {
    const message = `A heading stands in the presentation alone. The scene's title is its heading: write "${spokenText(heading)}" in bold, or as a scene of its own.`;
    report(context, heading, message);
  });
}

function simulatorsIn(scene: JsxElement): readonly JsxElement[] {
  const simulators: JsxElement[] = [];
  visit(scene, (node) => {
    if (isNamed(node, "Simulator")) simulators.push(node);
  });
  return simulators;
}

function scenarioOf(scene: JsxElement, context: LessonContext): string | null {
  const [one, other] = simulatorsIn(scene);
  if (other)
    report(context, other, "A scene holds one simulator, found another. Make it two scenes.");
  const id = one && propsOf(one).scenario;
  return typeof id === "string" ? id : null;
}

function beatsOf(
  scene: JsxElement,
  scenario: string | null,
  context: LessonContext,
): readonly Beat[] {
  const horizon = context.library.scenarios.get(scenario ?? "")?.scenario.horizon;
  let last = -1;
  return scene.children.flatMap((node): Beat[] => {
    if (!isNamed(node, "Beat")) return [];
    const { at: written } = propsOf(node);
    const at = typeof written === "string" ? parseDuration(written) : null;
    const caption = spokenText(node).replace(/\s+/g, " ").trim();
    const wrong = (message: string) => {
      report(context, node, `<Beat at="${String(written)}"> ${message}`);
      return [];
    };
    if (at === null) return [];
    if (scenario === null) return wrong("expected one simulator in its scene, found none. Add it.");
    if (caption === "")
      return wrong("has no caption: expected a sentence between its tags. Add it.");
    if (at <= last)
      return wrong("expected a later instant than the beat before it. Mend the order.");
    if (horizon !== undefined && at > horizon)
      return wrong(
        `expected an instant of the run, which ends after ${horizon / 1_000_000}s. Choose an earlier one.`,
      );
    last = at;
    return [{ at, caption }];
  });
}

/** A simulator lights up only what stands in its own scene. */
function untieFromAfar(tree: Root, context: LessonContext): void {
  for (const scene of tree.children) {
    const near = new Set<unknown>();
    visit(scene, (node) => {
      if (isNamed(node, "Diagram")) near.add(propsOf(node).id);
    });
    visit(scene, (node) => {
      if (!isNamed(node, "Simulator")) return;
      node.attributes = node.attributes.filter((one) => {
        if (one.type !== "mdxJsxAttribute") return true;
        if (one.name === "map") return near.has(diagramId(context.slug, String(one.value)));
        return one.name !== "code";
      });
    });
  }
}
