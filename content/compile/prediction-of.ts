// The prediction that an author wrote: what it asks, the answer that the engine gives, and what is said to each band of
// guesses. What does not fit together is told with its place.
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Scenario } from "@/simulator/scenario";
import { runTrace } from "../library/run-trace";
import { isRequestMetric, type Measure } from "../model/measure";
import { bandsOf } from "../model/quiz/bands";
import { type Ask, answerOf, type Band, type Prediction } from "../model/quiz/prediction";
import { spanOf } from "../model/quiz/run-number";
import {
  bandProps,
  type OptionProps,
  optionProps,
  type PredictProps,
  predictProps,
} from "../model/vocabulary";
import { isElement, isNamed, type JsxElement, propsOf } from "./jsx";
import { type LessonContext, report } from "./lesson-context";
import { spokenText } from "./passages-step";

export function predictionOf(
  node: JsxElement,
  id: string,
  scenario: Scenario,
  context: LessonContext,
): Prediction | undefined {
  const props = predictProps.safeParse(propsOf(node)).data;
  if (props === undefined) return undefined;
  const options = node.children.filter((child) => isNamed(child, "Option"));
  const ask = askOf(node, props, options, scenario, context);
  if (ask === undefined) return undefined;
  const found = answerOf(ask, runTrace(scenario));
  if (!found.ok) {
    report(context, node, `<Predict> expected ${found.why}. Mend the question or the scenario.`);
    return undefined;
  }
  const { answer } = found;
  const bands = bandsIn(node, bandsOf({ ask, answer }), scenario, context);
  return { id, question: props.question, ask, answer, ...(bands && { bands }) };
}

/** None, or one for each band in which a guess can lie. */
function bandsIn(
  node: JsxElement,
  names: readonly string[],
  scenario: Scenario,
  context: LessonContext,
): Prediction["bands"] {
  const written = node.children.filter((child) => isNamed(child, "Band"));
  if (written.length === 0) return undefined;
  const bands: Record<string, Band> = {};
  for (const band of written) {
    const props = bandProps.safeParse(propsOf(band)).data;
    if (props === undefined) return undefined;
    const { of, request } = props;
    if (!names.includes(of)) {
      const message = `<Band of="${of}"> expected a band in which a guess can lie: ${listed(names)}. Mend or remove it.`;
      report(context, band, message);
    } else if (bands[of]) {
      report(context, band, `<Band of="${of}"> expected once, found twice. Remove one.`);
    }
    checkRequest(band, request, scenario, context);
    checkText(band, context);
    bands[of] = {
      text: spokenText(band).trim(),
      request: request === undefined ? null : request - 1,
    };
  }
  const missing = names.filter((name) => !bands[name]);
  if (missing.length > 0) {
    const message = `<Predict> expected a <Band> for each way to guess, found none for ${listed(missing)}. Add it.`;
    report(context, node, message);
  }
  return bands;
}

function checkRequest(
  band: JsxElement,
  request: number | undefined,
  scenario: Scenario,
  context: LessonContext,
): void {
  const { arrived } = runTrace(scenario).report.requests;
  if (request === undefined || (request >= 1 && request <= arrived && Number.isInteger(request)))
    return;
  const message = `<Band request> expected a request of the run, 1 to ${arrived}, found ${request}. Mend it.`;
  report(context, band, message);
}

/** It crosses as text: what would be lost on the way is refused. */
function checkText(band: JsxElement, context: LessonContext): void {
  if (spokenText(band).trim() === "") report(context, band, "<Band> is empty. Write what it says.");
  visit(band, (inside) => {
    if (inside === band || !isElement(inside) || inside.name === "Result") return;
    const message = `A <Band> holds text and <Result>, found <${inside.name ?? ""}>. Write words.`;
    report(context, inside, message);
  });
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

function askOf(
  node: JsxElement,
  props: PredictProps,
  options: readonly JsxElement[],
  scenario: Scenario,
  context: LessonContext,
): Ask | undefined {
  const needs = (what: string) => {
    report(context, node, `<Predict kind="${props.kind}"> needs ${what}. Add it.`);
    return undefined;
  };
  if (props.kind === "order") return orderOf(node, options, context, needs);
  if (props.kind === "curve") {
    const { most, within } = props;
    if (most === undefined) return needs("most, the top of the paper, as in most={12}");
    return { kind: "curve", most, within: within ?? most / 8, horizon: scenario.horizon };
  }
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
