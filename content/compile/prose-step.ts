// Checks of the prose itself: pictures say what they show, links are noted for the check across lessons,
// there is something to read; and the count of words.
import type { Link, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { isNamed } from "./jsx";
import { type LessonContext, report } from "./lesson-context";

export type LessonLink = { readonly url: string; readonly line: number; readonly column: number };

export type Prose = {
  /** How many a reader reads: in headings, paragraphs, lists and tables, without code. */
  readonly words: number;
  readonly codeLines: number;
  readonly links: readonly LessonLink[];
};

export function proseStep(tree: Root, context: LessonContext): Prose {
  const links: LessonLink[] = [];
  picturesStep(tree, context);
  visit(tree, (node, _, parent) => {
    if (node.type === "link" && isBare(node)) {
      const message = `"${node.url}" is an address without words. Say where it leads: [words](${node.url})`;
      report(context, node.position ? node : (parent ?? {}), message);
    } else if (node.type === "link") {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      links.push({ url: node.url, line, column });
    }
    if (node.type === "footnoteReference" || node.type === "footnoteDefinition") {
      const message = `"[^${node.label ?? ""}]" is not used here. Write the aside where it belongs: <Note>An aside.</Note>`;
      report(context, node, message);
    }
  });
  const words = countWords(tree);
  if (words === 0) {
    report(context, {}, "The lesson is empty. Write its text below the second ---.");
  }
  return { words, codeLines: countCodeLines(tree), links };
}

/** A link that nobody wrote as one: it begins where its words do. */
function isBare({ position, children }: Link): boolean {
  return position?.start.offset === children[0]?.position?.start.offset;
}

/** The pages' security policy shows no picture of another site. */
const elsewhere = /^(?!data:)([a-z][a-z\d+.-]*:|\/\/)/i;

function picturesStep(tree: Root, context: LessonContext): void {
  const named = new Map<string, string>();
  visit(tree, "definition", ({ identifier, url }) => {
    named.set(identifier, url);
  });
  visit(tree, (node) => {
    if (node.type !== "image" && node.type !== "imageReference") return;
    const url = node.type === "image" ? node.url : (named.get(node.identifier) ?? "");
    if ((node.alt ?? "").trim() === "") {
      const message = `The picture "${url}" has no text. Write what it shows: ![words](${url})`;
      report(context, node, message);
    }
    if (elsewhere.test(url)) {
      const message = `The picture "${url}" is of another site, which no page shows. Put the file into public/ and write its path: ![words](/picture.svg)`;
      report(context, node, message);
    }
  });
}

const counted: readonly string[] = ["paragraph", "heading", "tableCell"];

function countCodeLines(tree: Root): number {
  let lines = 0;
  visit(tree, "code", ({ lang, value }) => {
    if (lang !== "mermaid") lines += value.split("\n").length;
  });
  return lines;
}

/** Without what a prediction offers and answers: nobody reads all of it. */
function countWords(tree: Root): number {
  let words = 0;
  visit(tree, (node) => {
    if (isNamed(node, "Predict")) return SKIP;
    if (!counted.includes(node.type)) return;
    words += textOf(node)
      .split(/\s+/)
      .filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  });
  return words;
}
