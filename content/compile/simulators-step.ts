// Completes each <Simulator>: the prediction that an author wrote inside it, with the answer that the engine
// gives, and the diagram and the code block of the lesson that light up beside it. The page gets plain data.
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { bentLens } from "@/simulator/playback/time-lens";
import { diagramId } from "../diagrams/picture";
import { didYouMean } from "../library/nearest";
import { runTrace } from "../library/run-trace";
import { notOnShelf } from "../library/scenario-shelf";
import { additionNames, notAdded } from "../model/addition";
import { isAside } from "./asides-step";
import type { FenceNames } from "./fences-step";
import { dataAttribute, isNamed, type JsxElement, propsOf } from "./jsx";
import { codeId, type LessonContext, report } from "./lesson-context";
import { predictionOf } from "./prediction-of";

/** What a lesson asks of its reader at its simulators. */
export type Asked = {
  readonly predictions: number;
  readonly goals: readonly string[];
  /** What its runs take at their own pace, each once. */
  readonly filmSeconds: number;
};

export function simulatorsStep(tree: Root, context: LessonContext, names: FenceNames): Asked {
  const goals: string[] = [];
  let predictions = 0;
  let filmMillis = 0;
  refuseStrays(tree, context);
  const perScenario = new Map<string, number>();
  const before = new Map<string, number>();
  visit(tree, (node) => {
    if (isAside(node)) return SKIP;
    if (!isNamed(node, "Simulator")) return;
    const { scenario: id, map, code, against, goal, adds, from } = propsOf(node);
    tie(node, "map", map, names.diagrams, context);
    tie(node, "code", code, names.codes, context);
    checkAgainst(node, against, context);
    checkGoal(node, goal, id, context);
    checkAddition(node, { id, adds, from }, before, context);
    const nth = (before.get(String(id)) ?? 0) + 1;
    before.set(String(id), nth);
    if (nth > 1) node.attributes.push(dataAttribute("nth", nth));
    if (typeof goal === "string") goals.push(goal);
    const scenario = context.library.scenarios.get(String(id))?.scenario;
    if (scenario && nth === 1) filmMillis += bentLens(runTrace(scenario)).length;
    const [predict, ...others] = node.children.filter((child) => isNamed(child, "Predict"));
    for (const other of others)
      report(context, other, "A simulator asks for one prediction, found another. Remove one.");
    if (predict === undefined || scenario === undefined) return;
    const count = (perScenario.get(String(id)) ?? 0) + 1;
    perScenario.set(String(id), count);
    const place = `${context.slug}/${id}${count > 1 ? `-${count}` : ""}`;
    const prediction = predictionOf(predict, place, scenario, context);
    node.children = [];
    if (prediction === undefined) return;
    predictions += 1;
    node.attributes.push(dataAttribute("prediction", prediction));
  });
  return { predictions, goals, filmSeconds: filmMillis / 1000 };
}

const homes: Readonly<Record<string, string>> = {
  Predict: "Simulator",
  Option: "Predict",
  Band: "Predict",
};

function refuseStrays(tree: Root, context: LessonContext): void {
  visit(tree, (node, _, parent) => {
    if (isAside(node)) return SKIP;
    const name = "name" in node ? String(node.name) : "";
    const home = homes[name];
    if (home !== undefined && !(parent && isNamed(parent, home))) {
      report(context, node, `<${name}> stands alone, expected inside a <${home}>. Move it there.`);
    }
    if (!parent || !(isNamed(parent, "Simulator") || isNamed(parent, "Predict"))) return;
    if (Object.hasOwn(homes, name)) return;
    const inside = isNamed(parent, "Simulator") ? "Simulator" : "Predict";
    const child = inside === "Simulator" ? "one <Predict>" : "<Option> and <Band> lines";
    const message = `A <${inside}> holds ${child} and nothing else, found "${textOf(node).slice(0, 40)}". Move it out.`;
    report(context, node, message);
  });
}

/** The author's short id becomes the id of the element on the page. */
function tie(
  node: JsxElement,
  prop: "map" | "code",
  id: unknown,
  known: ReadonlySet<string>,
  context: LessonContext,
): void {
  if (typeof id !== "string") return;
  const pageId = prop === "map" ? diagramId(context.slug, id) : codeId(context, id);
  const written = node.attributes.find((one) => "name" in one && one.name === prop);
  if (written && "name" in written) written.value = pageId;
  if (known.has(id)) return;
  const how = prop === "map" ? `%% id: ${id}` : `id=${id}`;
  const what = prop === "map" ? "diagram" : "code block";
  const message = `<Simulator ${prop}="${id}"> names no ${what} of this lesson.${didYouMean(id, known)} Write ${how} ${prop === "map" ? "into its source" : "after its language"}.`;
  report(context, node, message);
}

function checkAgainst(node: JsxElement, against: unknown, context: LessonContext): void {
  if (typeof against !== "string") return;
  const wrong = notOnShelf(against, context.library);
  if (wrong !== undefined) report(context, node, `<Simulator against="${against}"> ${wrong}`);
}

type Addition = { readonly id: unknown; readonly adds: unknown; readonly from: unknown };

/** The same picture as one before it in the lesson, with one thing more. */
function checkAddition(
  node: JsxElement,
  { id, adds, from }: Addition,
  before: ReadonlyMap<string, number>,
  context: LessonContext,
): void {
  const name = additionNames.find((known) => known === adds);
  if (name === undefined || typeof from !== "string") {
    if ((adds === undefined) === (from === undefined)) return;
    const message =
      "<Simulator> expected adds and from together: what is new, and since which one.";
    report(context, node, `${message} Add the other.`);
    return;
  }
  if (!before.has(from)) {
    const message = `<Simulator from="${from}"> names no simulator before this one.${didYouMean(from, before.keys())} Write the scenario of one above it.`;
    report(context, node, message);
    return;
  }
  const { scenarios } = context.library;
  const [one, other] = [scenarios.get(from)?.scenario, scenarios.get(String(id))?.scenario];
  const wrong = one && other && notAdded(name, one, other);
  if (wrong !== undefined) report(context, node, `<Simulator adds="${name}"> ${wrong}`);
}

function checkGoal(node: JsxElement, goal: unknown, id: unknown, context: LessonContext): void {
  if (typeof goal !== "string") return;
  const { goals } = context.library;
  const start = goals.get(goal)?.scenario;
  if (start === id) return;
  const message =
    start === undefined
      ? `<Simulator goal="${goal}"> is not among the goals.${didYouMean(goal, goals.keys())}`
      : `<Simulator goal="${goal}"> begins with the scenario "${start}", found "${id}". Write scenario="${start}".`;
  report(context, node, message, { leansOn: "goals" });
}
