import { expect, test } from "vitest";
import { faultOf, mermaidFences, titleOf } from "./diagram-source";

const words = "  accTitle: A path\n  accDescr: It goes from a to b.\n";

test("each fence has its line, its source and its name or number", () => {
  const text =
    "One.\n\n```mermaid\na\n```\n\n~~~~mermaid\n%% id: path\n~~~~\n\n- x\n\n  ```mermaid\n  b\n    c\n  ```\n";
  expect(mermaidFences(text)).toEqual([
    { name: "1", source: "a", line: 3 },
    { name: "path", source: "%% id: path", line: 7 },
    { name: "3", source: "b\n  c", line: 13 },
  ]);
});

test("a diagram with a title and a description has no fault, and tells its title", () => {
  const source = `%% id: path\nflowchart TD\n${words}  a --> b`;
  expect(faultOf(source)).toBeUndefined();
  expect(titleOf(source)).toBe("A path");
});

test.each([
  ["sequenceDiagram", undefined],
  ["stateDiagram-v2", undefined],
  ["pie", 2],
  ["flowchart-elk TD", 2],
])("a diagram that begins with %s: the line of the fault is %s", (first, line) => {
  expect(faultOf(`%% a comment\n${first}\n${words}`)?.line).toBe(line);
});

test("a description may have lines of its own; an empty one is none", () => {
  const source = "flowchart TD\n  accTitle: A\n  accDescr {\n  Two\n  lines.\n  }\n  a --> b";
  expect(faultOf(source)).toBeUndefined();
  expect(faultOf("flowchart TD\n  accTitle: A\n  accDescr:\n  a --> b")?.message).toContain(
    "no accDescr",
  );
});
