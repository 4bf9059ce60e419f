// The presentation in a lesson: its scenes as data, and each as it stands on the wall, with its notes beside it. What
// stands between scenes is marked as a reader's alone, so that a page shows the lesson or the deck of one tree.
import type { Root, RootContent } from "mdast";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { parseDuration } from "@/simulator/duration";
import type { Beat, Scene } from "../model/scene";
import type { Aside } from "./asides-step";
import { parseCodeMeta } from "./code-meta";
import {
  attribute,
  dataAttribute,
  element,
  isElement,
  isNamed,
  type JsxElement,
  propsOf,
} from "./jsx";
import { type LessonContext, report } from "./lesson-context";
import { idOfHeading, spokenText } from "./passages-step";
import { checkSourceOfNumbers } from "./wall-numbers";

/** Where a question is asked, for the check against the quiz. */
export type Vote = { readonly question: string; readonly line: number; readonly column: number };

export type CompiledDeck = { readonly scenes: readonly Scene[]; readonly votes: readonly Vote[] };

/** Null where no scene is marked. */
export function deckStep(
  tree: Root,
  asides: readonly Aside[],
  context: LessonContext,
): CompiledDeck | null {
  if (!tree.children.some((node) => isNamed(node, "Scene"))) return null;
  const sections = sectionsOfScenes(tree);
  for (const aside of asides) refuseHeadings(aside, context);
  const scenes = scenesOf(tree, sections, context);
  tree.children = withReading(tree.children);
  return { scenes, votes: votesOf(asides) };
}

/** The heading of the lesson under which each scene stands, by its id: one inside it, else the last before it. */
function sectionsOfScenes(tree: Root): ReadonlyMap<RootContent, string> {
  const found = new Map<RootContent, string>();
  let last: string | undefined;
  for (const node of tree.children) {
    let own: string | undefined;
    visit(node, "heading", ({ data }) => {
      last = idOfHeading(data) ?? last;
      own ??= last;
    });
    const section = own ?? last;
    if (section !== undefined && isNamed(node, "Scene")) found.set(node, section);
  }
  return found;
}

function refuseHeadings({ inside }: Aside, context: LessonContext): void {
  visit(inside, "heading", (heading) => {
    const message = `A heading stands in the presentation alone. The scene's title is its heading: write "${spokenText(heading)}" in bold, or as a scene of its own.`;
    report(context, heading, message);
  });
}

function withReading(blocks: readonly RootContent[]): RootContent[] {
  const parts: RootContent[] = [];
  let reading: RootContent[] = [];
  const close = () => {
    if (reading.length > 0) parts.push(element("Reading", reading));
    reading = [];
  };
  for (const block of blocks) {
    if (isNamed(block, "Scene")) {
      close();
      parts.push(block);
    } else reading.push(block);
  }
  close();
  return parts;
}

function votesOf(asides: readonly Aside[]): readonly Vote[] {
  return asides.flatMap(({ element: node }) => {
    if (!isNamed(node, "Vote")) return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [{ question: questionOf(node), line, column }];
  });
}

function questionOf(vote: JsxElement): string {
  return String(propsOf(vote).question ?? "");
}

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
    refuseFigures(node, context);
    checkSourceOfNumbers(node, context);
    const scenario = scenarioOf(node, context);
    const beats = beatsOf(node, scenario, context);
    if (beats.length > 0) simulatorsIn(node)[0]?.attributes.push(dataAttribute("beats", beats));
    const votes = node.children.filter((child) => isNamed(child, "Vote"));
    if (votes.length > 1)
      report(context, node, "A scene asks one question, found another <Vote>. Make it two scenes.");
    for (const vote of votes) vote.attributes.push(attribute("lesson", context.slug));
    apart(node);
    return [
      {
        id: name,
        title: String(title ?? ""),
        minutes: Number(minutes ?? 0),
        section: sections.get(node) ?? null,
        scenario,
        beats,
        steps: scenario === null && votes.length === 0 ? stepsOf(node) : 0,
        questions: votes.map(questionOf),
      },
    ];
  });
}

/** They are worked with at a desk. */
const atADesk = ["Crossing", "Hours", "Measurement", "Starts", "Sweep", "Together"];

function refuseFigures(scene: JsxElement, context: LessonContext): void {
  visit(scene, (node) => {
    if (!isElement(node) || !atADesk.includes(node.name ?? "")) return;
    report(
      context,
      node,
      `<${node.name}> is not shown in a presentation. Move it out of the scene.`,
    );
  });
}

/** The items of its lists and the rows of its tables, without the first; and what is lit of its listings. */
function stepsOf(scene: JsxElement): number {
  let items = 0;
  let lit = 0;
  visit(scene, (node) => {
    if (isNamed(node, "Notes")) return SKIP;
    if (node.type === "list") items += node.children.length;
    if (node.type === "table") items += node.children.length - 1;
    if (node.type === "code") lit += parseCodeMeta(node.meta ?? "").steps.length;
    // What is within an item comes with it.
    return node.type === "list" || node.type === "table" ? SKIP : CONTINUE;
  });
  return Math.max(0, items - 1) + lit;
}

/** What is shown in one element, and the notes beside it. The beats are data. */
function apart(scene: JsxElement): void {
  const isNotes = (child: RootContent) => isNamed(child, "Notes");
  const shown = scene.children.filter((child) => !isNotes(child) && !isNamed(child, "Beat"));
  Object.assign(scene, {
    children: [element("Stage", shown), ...scene.children.filter(isNotes)],
  });
}

function checkNotes(scene: JsxElement, context: LessonContext): void {
  const notes = scene.children.filter((child) => isNamed(child, "Notes"));
  if (notes.map(spokenText).join("").trim() !== "") return;
  const message = `<Scene id="${String(propsOf(scene).id)}"> has no notes: expected <Notes> with what its speaker says. Add them.`;
  report(context, scene, message);
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
