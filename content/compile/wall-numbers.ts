// Numbers on a wall say where they come from: a table whose last column is numbers has bars there, and a line under it.
import { EXIT, SKIP, visit } from "unist-util-visit";
import { isElement, isNamed, type JsxElement } from "./jsx";
import { type LessonContext, report } from "./lesson-context";
import { spokenText } from "./passages-step";

/** With the head; fewer have no bars. */
const fewestRows = 4;

export function checkSourceOfNumbers(scene: JsxElement, context: LessonContext): void {
  visit(scene, "table", (table) => {
    const [, ...rows] = table.children;
    const isChart =
      table.children.length >= fewestRows &&
      rows.every((row) => {
        const last = row.children.at(-1);
        return last !== undefined && isNumber(last);
      });
    if (!isChart || hasLine(scene)) return;
    const message =
      "A table of numbers expected a line under it that says where they come from, and when. Write it in <OnStage>.";
    report(context, table, message);
  });
}

function isNumber(cell: Parameters<typeof spokenText>[0]): boolean {
  let isComputed = /\d/.test(spokenText(cell));
  visit(cell, (node) => {
    if (!isElement(node) || !["Fact", "Result"].includes(node.name ?? "")) return;
    isComputed = true;
    return EXIT;
  });
  return isComputed;
}

function hasLine(scene: JsxElement): boolean {
  let found = false;
  visit(scene, (node) => {
    if (isNamed(node, "Notes") || node.type === "table") return SKIP;
    if (node.type === "paragraph" && spokenText(node).trim() !== "") found = true;
    return found ? EXIT : undefined;
  });
  return found;
}
