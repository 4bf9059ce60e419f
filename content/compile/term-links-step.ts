// Links the first use of each term in each section of a lesson to its page in the glossary. A section goes from one ## to
// the next: whoever reads on below a ### has the link still in sight. What the lesson itself is about is linked once, for
// the rest of it says more than the glossary does. What it comes to, in short, links nothing: it names no new term, and a
// list of the lesson's terms follows. What an author names with <Term> is linked where it stands, and nowhere else in its
// section; what stands in <NoTerm> is not linked. It runs after the steps that read the words, which it leaves as they are.
import type { Heading, Nodes, Parents, Root, RootContent, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { type ActionTuple, SKIP, visit } from "unist-util-visit";
import type { TermFinder } from "../model/glossary/term-names";
import { attribute, isNamed, type JsxElement, propsOf } from "./jsx";

type Seen = Set<string>;

/** `subjects` are the terms that the lesson is about. */
export function termLinksStep(tree: Root, find: TermFinder, subjects: ReadonlySet<string>): void {
  const authored = namedBySection(tree);
  let section = 0;
  let seen: Seen = new Set();
  let isRecap = false;
  const link = (parent: Parents, index: number, pieces: readonly RootContent[]): ActionTuple => {
    parent.children.splice(index, 1, ...(pieces as typeof parent.children));
    return [SKIP, index + pieces.length];
  };
  visit(tree, (node, index, parent) => {
    if (node.type === "heading") {
      if (beginsSection(node)) {
        section += 1;
        seen = new Set([...seen].filter((id) => subjects.has(id)));
        isRecap = textOf(node) === "In short";
      }
      return SKIP;
    }
    if (isOutOfBounds(node)) return SKIP;
    if (index === undefined || parent === undefined) return;
    if (isNamed(node, "NoTerm")) return link(parent, index, childrenOf(node));
    if (isNamed(node, "Term")) {
      const id = idOf(node);
      if (seen.has(id)) return link(parent, index, childrenOf(node));
      seen.add(id);
      return SKIP;
    }
    // A table's first row is its heading.
    if (node.type === "tableRow" && index === 0) return SKIP;
    if (node.type !== "text" || !isProse(parent) || isRecap) return;
    const pieces = find(node.value).map(({ text, id }) => {
      if (id === null || seen.has(id) || authored.get(section)?.has(id)) return plain(text);
      seen.add(id);
      return linked(text, id);
    });
    return link(parent, index, joined(pieces));
  });
}

function beginsSection({ depth }: Heading): boolean {
  return depth <= 2;
}

/** The terms that the author named, by the number of the section. */
function namedBySection(tree: Root): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>();
  let section = 0;
  visit(tree, (node) => {
    if (node.type === "heading" && beginsSection(node)) section += 1;
    if (isOutOfBounds(node)) return SKIP;
    if (isNamed(node, "Term"))
      named.set(section, (named.get(section) ?? new Set()).add(idOf(node)));
    return undefined;
  });
  return named;
}

/** Places that are links already, or that are cut out of the text and shown elsewhere. */
function isOutOfBounds(node: Nodes): boolean {
  if (node.type === "link" || node.type === "linkReference") return true;
  return ["Note", "Simulator", "Predict", "abbr", "kbd"].some((name) => isNamed(node, name));
}

function isProse({ type }: Parents): boolean {
  return ["paragraph", "tableCell", "emphasis", "strong"].includes(type);
}

function idOf(term: JsxElement): string {
  return String(propsOf(term).id ?? "");
}

function childrenOf(node: JsxElement): readonly RootContent[] {
  if (node.children.length > 0) return node.children;
  const { name } = propsOf(node);
  return typeof name === "string" ? [plain(name)] : [];
}

function plain(value: string): Text {
  return { type: "text", value };
}

function linked(text: string, id: string): RootContent {
  const children = [plain(text)];
  return { type: "mdxJsxTextElement", name: "Term", attributes: [attribute("id", id)], children };
}

/** Texts that follow each other as one. */
function joined(nodes: readonly RootContent[]): readonly RootContent[] {
  const found: RootContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else found.push(node);
  }
  return found;
}
