// Checks each component of a lesson against the vocabulary, and completes those that refer to data:
// <Fact> and <Term> get the entry they name, <Note> its letter (numbers are for sources).
// The page needs no look-up.
import type { Nodes, Root } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx";
import { SKIP, visit } from "unist-util-visit";
import { didYouMean } from "../library/nearest";
import { runTrace } from "../library/run-trace";
import { notOnShelf } from "../library/scenario-shelf";
import type { Fact } from "../model/fact";
import type { Term } from "../model/glossary/term";
import type { Source } from "../model/lesson";
import { numberFormats, numberText } from "../model/number-text";
import { runNumber, runNumberNames } from "../model/quiz/run-number";
import { microsOf } from "../model/scenario/scenario-micros";
import { type ComponentRule, plainElements, vocabulary } from "../model/vocabulary";
import { attribute, isElement, type JsxElement, readAttribute } from "./jsx";
import { type LessonContext, report } from "./lesson-context";

/** What a lesson refers to. */
export type References = {
  readonly factIds: readonly string[];
  readonly termIds: readonly string[];
  readonly sources: readonly Source[];
};

export function componentsStep(tree: Root, context: LessonContext): References {
  const factIds = new Set<string>();
  const termIds = new Set<string>();
  const sources: Source[] = [];
  let notes = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === "mdxjsEsm") {
      const message = `A lesson holds no import or export, found "${firstLine(node.value)}". Remove it: the page gives the components.`;
      report(context, node, message);
      if (parent === undefined || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") {
      refuseExpression(node, context);
      return;
    }
    if (!isElement(node)) return;
    const props = checkElement(node, context);
    if (props === undefined) return;
    if (node.name === "Note") {
      const letter = noteLetter(notes);
      notes += 1;
      node.attributes.push(attribute("letter", letter), attribute("id", `note-${letter}`));
    }
    if (node.name === "Misconception") completeMisconception(node, props, context);
    if (node.name === "Result") completeResult(node, props, context);
    const { term, fact } = referred(node, props, context);
    if (term) {
      termIds.add(term.id);
      if (node.children.length === 0) node.attributes.push(attribute("name", term.name));
    }
    if (fact) {
      factIds.add(fact.id);
      completeFact(node, fact, sourceNumber(fact, sources));
    }
  });
  return { factIds: [...factIds], termIds: [...termIds], sources };
}

/** a, b, … z, aa, ab, … */
function noteLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const last = "abcdefghijklmnopqrstuvwxyz"[index % 26] ?? "";
  return rest === 0 ? last : noteLetter(rest - 1) + last;
}

function refuseExpression(node: Nodes & { value: string }, context: LessonContext): void {
  if (/^\s*(\/\*[\s\S]*\*\/\s*)*$/.test(node.value)) return;
  const message = `"{${firstLine(node.value)}}" would run as code. Write it as \`{…}\` between back quotes, or without the braces.`;
  report(context, node, message);
  node.value = "";
  Reflect.deleteProperty(node, "data");
}

function checkElement(node: JsxElement, context: LessonContext): Props | undefined {
  const name = node.name ?? "";
  if (plainElements.includes(name)) {
    readProps(node, `<${name} title="words">`, context);
    return undefined;
  }
  const rule = vocabulary[name];
  if (rule === undefined) {
    const known = [...Object.keys(vocabulary), ...plainElements];
    const message = `<${name}> is not a component of lessons.${didYouMean(name, known)} Known: ${known.join(", ")}.`;
    report(context, node, message);
    return undefined;
  }
  checkPlace(node, rule, context);
  return checkProps(node, rule, context);
}

function checkPlace(node: JsxElement, rule: ComponentRule, context: LessonContext): void {
  if (rule.inline === (node.type === "mdxJsxTextElement")) return;
  const message = rule.inline
    ? `<${node.name}> stands alone, expected within a sentence. Write it on the line of the words it belongs to.`
    : `<${node.name}> stands within a sentence, expected a block of its own. Put its tags on lines of their own.`;
  report(context, node, message);
}

type Props = Readonly<Record<string, unknown>>;

function readProps(node: JsxElement, example: string, context: LessonContext) {
  const props: Record<string, unknown> = {};
  const places: Record<string, MdxJsxAttribute> = {};
  for (const written of [...node.attributes]) {
    if (written.type === "mdxJsxExpressionAttribute") {
      const message = `<${node.name}> has {…} among its props, expected each by name, as in ${example}.`;
      report(context, node, message);
      remove(node, written);
      continue;
    }
    const value = readAttribute(written);
    if (value.kind === "data") {
      props[written.name] = value.value;
      places[written.name] = written;
    } else {
      const message = `<${node.name} ${written.name}> expected plain text or a number, found ${value.kind}. Lessons are data; write the value itself.`;
      report(context, written.position === undefined ? node : written, message);
      remove(node, written);
    }
  }
  return { props, places };
}

function checkProps(node: JsxElement, rule: ComponentRule, context: LessonContext): Props {
  const { props, places } = readProps(node, rule.example, context);
  const result = rule.props.safeParse(props);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) reportUnknownProp(node, rule, key, places[key], context);
      continue;
    }
    const prop = String(issue.path[0]);
    const found = JSON.stringify(props[prop]);
    const message =
      found === undefined
        ? `<${node.name}> has no "${prop}": expected ${issue.message}, as in ${rule.example}.`
        : `<${node.name} ${prop}> expected ${issue.message}, found ${found}.`;
    report(context, places[prop]?.position === undefined ? node : places[prop], message);
  }
  return props;
}

function reportUnknownProp(
  node: JsxElement,
  rule: ComponentRule,
  key: string,
  place: MdxJsxAttribute | undefined,
  context: LessonContext,
): void {
  const known = Object.keys(rule.props.shape);
  const list = known.length === 0 ? "It takes none." : `Props: ${known.join(", ")}.`;
  const message = `<${node.name}> has no prop "${key}".${didYouMean(key, known)} ${list}`;
  report(context, place?.position === undefined ? node : place, message);
}

type Entry = { readonly term?: Term | undefined; readonly fact?: Fact | undefined };

/** What the component names in a collection; what is not there is told. */
function referred(node: JsxElement, props: Props, context: LessonContext): Entry {
  const { facts, terms } = context.library;
  const collection = vocabulary[node.name ?? ""]?.refersTo;
  const id = collection === "scenario" ? props.scenario : props.id;
  if (collection === undefined || typeof id !== "string") return {};
  if (collection === "scenario") {
    const wrong = notOnShelf(id, context.library);
    if (wrong !== undefined) report(context, node, `<${node.name} scenario="${id}"> ${wrong}`);
    return {};
  }
  const [known, what, leansOn] =
    collection === "term"
      ? ([terms, "in the glossary", "glossary"] as const)
      : ([facts, "among the facts", "facts"] as const);
  if (!known.has(id)) {
    const message = `<${node.name} id="${id}"> is not ${what}.${didYouMean(id, known.keys())}`;
    report(context, node, message, { leansOn });
  }
  return collection === "term" ? { term: terms.get(id) } : { fact: facts.get(id) };
}

function completeFact(node: JsxElement, fact: Fact, source: number): void {
  node.attributes.push(
    attribute("value", fact.value),
    attribute("unit", fact.unit),
    attribute("statement", fact.statement),
    attribute("sourceNumber", String(source)),
  );
}

/** By its id, the claim comes from the data; by its claim, the run that shows it. */
function completeMisconception(node: JsxElement, props: Props, context: LessonContext): void {
  const { misconceptions, scenarios } = context.library;
  const { id, claim } = props;
  if ((typeof id === "string") === (typeof claim === "string")) {
    const message = "<Misconception> expected an id or a claim, one of the two. Mend it.";
    report(context, node, message);
    return;
  }
  const found = [...misconceptions.values()].find((one) => one.id === id || one.claim === claim);
  if (found === undefined) {
    if (typeof id !== "string") return;
    const message = `<Misconception id="${id}"> is not among the misconceptions.${didYouMean(id, misconceptions.keys())}`;
    report(context, node, message, { leansOn: "misconceptions" });
    return;
  }
  if (typeof id === "string") node.attributes.push(attribute("claim", found.claim));
  const run = scenarios.get(found.scenario ?? "");
  if (run) node.attributes.push(attribute("scenario", run.id), attribute("run", run.title));
  if (run && found.at) node.attributes.push(attribute("at", found.at));
}

function completeResult(node: JsxElement, props: Props, context: LessonContext): void {
  const scenario = context.library.scenarios.get(String(props.scenario))?.scenario;
  const format = numberFormats.find((one) => one === props.format) ?? "number";
  const metric = String(props.metric);
  if (scenario === undefined || props.metric === undefined) return;
  const trace = runTrace(scenario);
  const micros = (text: unknown) => (typeof text === "string" ? microsOf(text) : null);
  const span = { from: micros(props.from), until: micros(props.until) };
  const value = runNumber(trace, metric, span);
  if (typeof value === "number") {
    node.attributes.push(
      attribute("value", String(value)),
      attribute("text", numberText(value, format)),
    );
    return;
  }
  const message =
    value === null
      ? `<Result metric="${metric}"> expected something to measure; in this run there is none.`
      : `<Result metric="${metric}"> is not a metric${span.from === null && span.until === null ? "" : " of a span"}.${didYouMean(metric, runNumberNames(trace))}`;
  report(context, node, message);
}

function sourceNumber({ source, date }: Fact, sources: Source[]): number {
  const known = sources.find(({ url }) => url === source.url);
  if (known !== undefined) return known.number;
  const number = sources.length + 1;
  sources.push({ number, ...source, date });
  return number;
}

function remove(node: JsxElement, written: JsxElement["attributes"][number]): void {
  node.attributes.splice(node.attributes.indexOf(written), 1);
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
