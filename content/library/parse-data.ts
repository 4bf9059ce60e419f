// Reads YAML (and so JSON) against a schema, and says of each fault where it stands in the file:
// frontmatter, facts, terms and the course all come through here.
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { valueAt } from "../model/fields-of";
import type { ContentProblem } from "../model/problem";
import { didYouMean } from "./nearest";

export type Place = Pick<ContentProblem, "file" | "line" | "column">;
type Path = readonly PropertyKey[];

export type ParsedData<T> = {
  readonly value: T | undefined;
  readonly problems: readonly ContentProblem[];
  readonly placeOf: (path: Path) => Place;
};

export function parseData<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine = 1,
): ParsedData<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: Path): Place => at(offsetOf(document, path));
  const broken = document.errors.map((error) => ({
    ...at(error.pos[0]),
    message: `This cannot be read: ${error.message}. Mend the line as YAML or JSON.`,
  }));
  if (broken.length > 0) return { value: undefined, problems: broken, placeOf };
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [], placeOf };
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, raw, schema).map(({ path, message }) => ({ ...placeOf(path), message })),
  );
  return { value: undefined, problems, placeOf };
}

type Explanation = { readonly path: Path; readonly message: string };

function explain(issue: z.core.$ZodIssue, raw: unknown, schema: z.ZodType): readonly Explanation[] {
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `"${key}" is not a field here.${didYouMean(key, known)} Fields: ${known.join(", ")}.`,
    }));
  }
  const name = nameOf(issue.path);
  const found = valueAt(raw, issue.path);
  const message =
    found === undefined
      ? `${name} is missing: expected ${issue.message}. Add it.`
      : `${name} expected ${issue.message}, found ${show(found)}.${hint(issue, found)}`;
  return [{ path: issue.path, message }];
}

function hint(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== "invalid_value" || typeof found !== "string") return "";
  return didYouMean(found, issue.values.map(String));
}

/** "level"; item 2 of "goals"; "source.url" of entry 1. */
function nameOf(path: Path): string {
  const [first, ...rest] = path;
  if (first === undefined) return "The file";
  if (typeof first === "number") {
    return rest.length === 0 ? `Entry ${first + 1}` : `${nameOf(rest)} of entry ${first + 1}`;
  }
  const last = path.at(-1);
  if (typeof last === "number") return `Item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  return `"${path.map(String).join(".")}"`;
}

function show(value: unknown): string {
  if (typeof value === "string" && value.length > 40) {
    return `${value.length} characters`;
  }
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// The shape of a nested object is not needed yet: unknown keys are reported against the outermost
// object or the element of the outermost list.
function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  let inner: unknown = schema;
  for (const key of path) {
    if (typeof key === "number") inner = inner instanceof z.ZodArray ? inner.element : null;
    else inner = shapeOf(inner)[String(key)];
  }
  return Object.keys(shapeOf(inner));
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

type Document = ReturnType<typeof parseDocument>;

/** Where the value (of a known key, the key itself) starts; of a missing one, its parent. */
function offsetOf(document: Document, path: Path): number {
  const last = path.at(-1);
  if (last === undefined) return document.contents?.range?.[0] ?? 0;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => keyOf(item.key) === String(last));
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node = isCollection(parent) ? parent.getIn([last], true) : undefined;
  if (isNode(node) && node.range) return node.range[0];
  return offsetOf(document, path.slice(0, -1));
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : undefined);
}
