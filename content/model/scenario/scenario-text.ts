// Text as JSON, stricter than JSON.parse where it would hide a mistake (a key given twice) and clearer
// where it fails: line, column, what was expected, what was found. Knows nothing of scenarios.

export type TextFault = {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
};

export type Text =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly fault: TextFault };

export function readText(text: string): Text {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const fault = firstFault(text, start);
  if (fault) return { ok: false, fault: { ...placeOf(text, fault.at), ...fault.words } };
  return { ok: true, json: JSON.parse(text.slice(start)) };
}

/** What may come next. Objects keep the keys they have had; `null` stands for a list. */
type Next = "value" | "first item" | "first key" | "key" | "colon" | "comma";
type Fault = { readonly at: number; readonly words: Pick<TextFault, "expected" | "found"> };

const space = /[ \t\r\n]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function firstFault(text: string, start: number): Fault | null {
  const open: (Set<string> | null)[] = [];
  let next = "value" as Next;
  let at = match(space, text, start) ?? start;
  const move = (to: number, then: Next) => {
    at = match(space, text, to) ?? to;
    next = then;
  };
  const fault = (expected: string) => ({ at, words: { expected, found: wordAt(text, at) } });
  while (true) {
    const character = text[at] ?? "";
    const inside = open.at(-1);
    const closes = inside === null ? "]" : "}";
    if (next === "comma" && open.length === 0) {
      return at === text.length ? null : fault("the end of the file");
    }
    if (next === "comma" || next === "first item" || next === "first key") {
      if (character === closes) {
        open.pop();
        move(at + 1, "comma");
        continue;
      }
    }
    if (next === "comma") {
      if (character !== ",") return fault(`a comma or "${closes}"`);
      move(at + 1, inside === null ? "value" : "key");
    } else if (next === "colon") {
      if (character !== ":") return fault("a colon");
      move(at + 1, "value");
    } else if (next === "key" || next === "first key") {
      const end = endOfString(text, at);
      if (end === null)
        return fault(next === "key" ? "a key in double quotes" : 'a key in double quotes or "}"');
      const key = JSON.parse(text.slice(at, end)) as string;
      if (inside?.has(key)) return fault("each key once");
      inside?.add(key);
      move(end, "colon");
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? new Set() : null);
      move(at + 1, character === "{" ? "first key" : "first item");
    } else {
      const end = endOfString(text, at) ?? match(scalar, text, at);
      if (end === null) return fault(character === '"' ? brokenString : "a JSON value");
      move(end, "comma");
    }
  }
}

const brokenString = "a text that ends on its line, without control characters";

/** Where the text that opens here ends; null if none opens or it is broken. */
function endOfString(text: string, from: number): number | null {
  if (text[from] !== '"') return null;
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return null;
    const next = code === 92 ? match(escaped, text, at) : at + 1;
    if (next === null) return null;
    at = next;
  }
  return null;
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function wordAt(text: string, at: number): string {
  if (at >= text.length) return "the end of the file";
  const word = /^(?:"[^"\n]{0,30}|[\w.+-]{1,30}|[\s\S])/u.exec(text.slice(at, at + 40))?.[0] ?? "";
  return JSON.stringify(word.replace(/^"/, ""));
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, column: at - (before.lastIndexOf("\n") + 1) + 1 };
}
