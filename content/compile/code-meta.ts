// Reads what stands after the language of a code fence: title="handler.mjs" id=handler {init: 1-4, handler: 5-9}
// steps=init,handler.

export type LineGroup = { readonly name: string; readonly from: number; readonly to: number };

export type CodeMeta = {
  readonly title: string | undefined;
  /** What the author calls the block. */
  readonly id: string | undefined;
  readonly groups: readonly LineGroup[];
  /** The groups that a talk lights, one after another. */
  readonly steps: readonly string[];
  /** What could not be read, in the author's words. */
  readonly rest: string;
};

export function parseCodeMeta(meta: string): CodeMeta {
  const title = /title="([^"]*)"/.exec(meta);
  const id = /(?<=^|\s)id=([a-z0-9]+(?:-[a-z0-9]+)*)(?=\s|$)/.exec(
    meta.replace(title?.[0] ?? "", ""),
  );
  const braces = /\{([^}]*)\}/.exec(meta);
  const steps = /(?<=^|\s)steps=([a-z0-9-]+(?:,[a-z0-9-]+)*)(?=\s|$)/.exec(
    meta.replace(title?.[0] ?? "", ""),
  );
  const rest = [title?.[0], id?.[0], braces?.[0], steps?.[0]].reduce<string>(
    (text, part) => (part === undefined ? text : text.replace(part, "")),
    meta,
  );
  const groups = (braces?.[1] ?? "").split(",").map((part) => part.trim());
  const read = groups.map(parseGroup);
  const unread = groups.filter((part, index) => part !== "" && read[index] === undefined);
  return {
    title: title?.[1],
    id: id?.[1],
    groups: read.filter((group) => group !== undefined),
    steps: steps?.[1]?.split(",") ?? [],
    rest: [rest.trim(), ...unread].filter((part) => part !== "").join(" "),
  };
}

function parseGroup(text: string): LineGroup | undefined {
  const match = /^([a-z][a-z0-9-]*):\s*(\d+)(?:-(\d+))?$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { name: match[1], from: Number(match[2]), to: Number(match[3] ?? match[2]) };
}
