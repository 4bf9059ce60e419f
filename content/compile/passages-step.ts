// Notes the first sentence of each section of a lesson that uses a word of the glossary, so that the page
// of the word can lead back to it. It changes nothing in the lesson. It runs after the components and the
// headings have what they need.
import type { Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { fieldsOf } from "../model/fields-of";
import { type TermFinder, termsIn } from "../model/glossary/term-names";
import type { Passage } from "../model/passage";
import { isElement, propsOf } from "./jsx";

const LONGEST_SENTENCE = 220;

export function passagesStep(tree: Root, find: TermFinder): readonly Passage[] {
  const passages = new Map<string, Passage>();
  let headingId: string | null = null;
  visit(tree, (node) => {
    if (node.type === "heading") {
      headingId = idOfHeading(node.data) ?? headingId;
      return SKIP;
    }
    if (node.type !== "paragraph" && node.type !== "tableCell") return;
    for (const { sentence, ids } of sentencesOf(node, find)) {
      for (const termId of ids) {
        const key = `${headingId ?? ""} ${termId}`;
        if (!passages.has(key)) passages.set(key, { termId, headingId, sentence });
      }
    }
    return SKIP;
  });
  return [...passages.values()];
}

/** As the step of the headings left it. */
export function idOfHeading(data: unknown): string | undefined {
  const { id } = fieldsOf(fieldsOf(data).hProperties);
  return typeof id === "string" ? id : undefined;
}

function sentencesOf(node: Nodes, find: TermFinder) {
  const runs = [...runsOf(node)];
  const text = runs.map((run) => run.text).join("");
  const named: { readonly id: string; readonly at: number }[] = [];
  let at = 0;
  for (const { text: read, id } of runs) {
    if (id !== null) named.push({ id, at });
    at += read.length;
  }
  const found: { sentence: string; ids: ReadonlySet<string> }[] = [];
  for (const { 0: written, index } of text.matchAll(/\S[\s\S]*?(?:[.!?](?=\s)|$)/g)) {
    const ids = new Set(termsIn(find, written));
    for (const one of named)
      if (one.at >= index && one.at < index + written.length) ids.add(one.id);
    found.push({ sentence: shortened(written.replace(/\s+/g, " ").trim()), ids });
  }
  return found;
}

type Run = { readonly text: string; readonly id: string | null };

/** What a reader reads of a paragraph, without its asides; words that an author named carry the term's id. */
function* runsOf(node: Nodes): Generator<Run> {
  if (node.type === "text" || node.type === "inlineCode") {
    yield { text: node.value, id: null };
    return;
  }
  if (isElement(node)) {
    const props = propsOf(node);
    if (node.name === "Note") return;
    if (node.name === "Fact") {
      const unit = "bare" in props ? "" : String(props.unit ?? "");
      yield { text: `${props.value ?? ""}${unit === "" ? "" : `\u00a0${unit}`}`, id: null };
      return;
    }
    if (node.name === "Result") yield { text: String(props.text ?? ""), id: null };
    if (node.name === "Term") yield { text: "", id: String(props.id ?? "") };
  }
  if ("children" in node) for (const child of node.children) yield* runsOf(child);
}

/** The words of a node as a reader reads them, without marks and asides. */
export function spokenText(node: Nodes): string {
  return [...runsOf(node)].map(({ text }) => text).join("");
}

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  return `${sentence.slice(0, LONGEST_SENTENCE).replace(/\s+\S*$/, "")} …`;
}
