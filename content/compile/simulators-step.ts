// Completes each <Simulator>: the prediction that an author wrote inside it, with the answer that the engine
// gives, and the diagram and the code block of the lesson that light up beside it. The page gets plain data.
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { Scenario } from "@/simulator/scenario";
import { diagramId } from "../diagrams/picture";
import { didYouMean } from "../library/nearest";
import { runTrace } from "../library/run-trace";
import { notOnShelf } from "../library/scenario-shelf";
import { isRequestMetric, type Measure } from "../model/measure";
import { type Ask, answerOf, type Prediction } from "../model/quiz/prediction";
import { spanOf } from "../model/quiz/run-number";
import {
  type OptionProps,
  optionProps,
  type PredictProps,
  predictProps,
} from "../model/vocabulary";
import { isAside } from "./asides-step";
import type { FenceNames } from "./fences-step";
import { dataAttribute, isNamed, type JsxElement, propsOf } from "./jsx";
import { codeId, type LessonContext, report } from "./lesson-context";

/** What a lesson asks of its reader at its simulators. */
export type Asked = { readonly predictions: number; readonly goals: readonly string[] };

export function simulatorsStep(tree: Root, context: LessonContext, names: FenceNames): Asked {
  const goals: string[] = [];
  let predictions = 0;
  refuseStrays(tree, context);
  const perScenario = new Map<string, number>();
  visit(tree, (node) => {
    if (isAside(node)) return SKIP;
    if (!isNamed(node, "Simulator")) return;
    const { scenario: id, map, code, against, goal } = propsOf(node);
    tie(node, "map", map, names.diagrams, context);
    tie(node, "code", code, names.codes, context);
    checkAgainst(node, against, context);
    checkGoal(node, goal, id, context);
    if (typeof goal === "string") goals.push(goal);
    const scenario = context.library.scenarios.get(String(id))?.scenario;
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
  return { predictions, goals };
}

const homes: Readonly<Record<string, string>> = { Predict: "Simulator", Option: "Predict" };

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
    const child = inside === "Simulator" ? "one <Predict>" : "<Option> lines";
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

function predictionOf(
  node: JsxElement,
  id: string,
  scenario: Scenario,
  context: LessonContext,
): Prediction | undefined {
  const props = predictProps.safeParse(propsOf(node)).data;
  if (props === undefined) return undefined;
  const options = node.children.filter((child) => isNamed(child, "Option"));
  const ask = askOf(node, props, options, context);
  if (ask === undefined) return undefined;
  const found = answerOf(ask, runTrace(scenario));
  if (found.ok) return { id, question: props.question, ask, answer: found.answer };
  report(context, node, `<Predict> expected ${found.why}. Mend the question or the scenario.`);
  return undefined;
}

function askOf(
  node: JsxElement,
  props: PredictProps,
  options: readonly JsxElement[],
  context: LessonContext,
): Ask | undefined {
  const needs = (what: string) => {
    report(context, node, `<Predict kind="${props.kind}"> needs ${what}. Add it.`);
    return undefined;
  };
  if (props.kind === "order") return orderOf(node, options, context, needs);
  const measure = measureOf(node, props, context);
  if (measure === undefined)
    return props.metric === undefined ? needs('a metric such as "requests.cold"') : undefined;
  if (props.kind === "number") {
    const { min, max, step = 1 } = props;
    if (min === undefined || max === undefined) return needs("min and max, as in min={0} max={8}");
    return { kind: "number", min, max, step, within: props.within ?? step / 2, measure };
  }
  const read = options.map((option) => ({ option, props: optionPropsOf(option) }));
  const choices = read.flatMap(({ option, props: one }) =>
    one === undefined ? [] : [{ text: textOf(option).trim(), ...rangeOf(one) }],
  );
  const open = read.find(({ props: one }) => one !== undefined && !isRange(one));
  if (open) {
    report(context, open.option, "<Option> expected is, atLeast or atMost, as in is={7}. Add one.");
    return undefined;
  }
  if (choices.length < 2) return needs("at least two <Option> lines");
  return { kind: "choice", measure, options: choices };
}

function orderOf(
  node: JsxElement,
  options: readonly JsxElement[],
  context: LessonContext,
  needs: (what: string) => undefined,
): Ask | undefined {
  const read = options.flatMap((option) => {
    const measure = measureOf(option, optionPropsOf(option) ?? {}, context);
    return measure ? [{ text: textOf(option).trim(), measure }] : [];
  });
  if (options.length < 3) return needs("at least three <Option> lines");
  if (read.length === options.length) return { kind: "order", options: read };
  report(context, node, 'Each <Option> of an order needs a metric, as in metric="first.cold".');
  return undefined;
}

function measureOf(
  node: JsxElement,
  { metric, ...ends }: Pick<OptionProps, "metric" | "from" | "until">,
  context: LessonContext,
): Measure | undefined {
  if (metric === undefined) return undefined;
  const span = spanOf(ends);
  if ((span.from !== null || span.until !== null) && !isRequestMetric(metric)) {
    const message = `<${node.name}> has from or until, which go with requests.… and latencyMs.…, not with ${metric}. Remove them.`;
    report(context, node, message);
    return undefined;
  }
  return { metric, ...span };
}

function optionPropsOf(node: JsxElement): OptionProps | undefined {
  return optionProps.safeParse(propsOf(node)).data;
}

function isRange({ is, atLeast, atMost }: OptionProps): boolean {
  return is !== undefined || atLeast !== undefined || atMost !== undefined;
}

/** Whole in JSON: infinity is not. */
function rangeOf({ is, atLeast, atMost }: OptionProps) {
  return {
    from: is ?? atLeast ?? -Number.MAX_VALUE,
    to: is ?? atMost ?? Number.MAX_VALUE,
  };
}
