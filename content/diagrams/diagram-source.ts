// The Mermaid fences of a lesson, and what can be said of one without drawing it. No browser, no Mermaid.

export type Fence = {
  /** What its author calls it, else its number in the lesson: its picture has that name. */
  readonly name: string;
  readonly source: string;
  /** Of the line that opens it. */
  readonly line: number;
};

/** As the Markdown reader finds them. */
export function mermaidFences(text: string): readonly Fence[] {
  const fences = text.matchAll(/^([ \t]*)(`{3,}|~{3,})mermaid[^\n]*\n([\s\S]*?)\n\1\2[ \t]*$/gm);
  return [...fences].map(({ 1: indent = "", 3: inner = "", index }, before) => {
    const source = inner.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    const line = text.slice(0, index).split("\n").length;
    return { name: givenName(source) ?? String(before + 1), source, line };
  });
}

export function givenName(source: string): string | undefined {
  return /^\s*%%\s*id:\s*(\S+)\s*$/m.exec(source)?.[1];
}

export function titleOf(source: string): string {
  return /^\s*accTitle\s*:[ \t]*(\S.*)$/m.exec(source)?.[1]?.trim() ?? "";
}

/** What the site asks of a diagram beyond what Mermaid does; `line` counts from the fence. */
export function faultOf(
  source: string,
): { readonly line: number; readonly message: string } | undefined {
  const lines = source.split("\n");
  const directive = lines.findIndex((line) => line.includes("%%{"));
  if (directive >= 0) {
    const message = "Diagrams take no %%{…}%% directive: the look is the site's. Remove it.";
    return { line: directive + 1, message };
  }
  const first = lines.findIndex((line) => line.trim() !== "" && !line.trim().startsWith("%%"));
  const kind = /\S*/.exec(lines[first]?.trim() ?? "")?.[0] ?? "";
  if (!drawnKinds.test(kind)) {
    const message = `A diagram of kind "${kind}" is not drawn here. Use flowchart, sequenceDiagram or stateDiagram-v2.`;
    return { line: first + 1, message };
  }
  if (titleOf(source) === "") return wordless("accTitle", "a short title");
  if (!/^\s*accDescr\s*(:[ \t]*\S|\{)/m.test(source))
    return wordless("accDescr", "what the picture shows, in a sentence");
  return undefined;
}

const drawnKinds = /^(flowchart|graph|sequenceDiagram|stateDiagram-v2)$/;

function wordless(field: string, what: string) {
  const message = `The diagram has no ${field}, which screen readers speak. Add a line "${field}: …" with ${what}.`;
  return { line: 0, message };
}
