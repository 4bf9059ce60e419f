// What is wrong with a scenario: where, what was expected, what was found. Turns the schema's issues
// into such problems and a problem into its one line.
import type * as z from "zod/mini";
import { editDistance } from "../edit-distance";
import { valueAt } from "../fields-of";

export type Problem = {
  /** As in "traffic.of[2].perSecond"; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
};

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** `burst.json: platform.keepAlive.idle: expected a duration such as "10m", found "ten"` */
export function lineOf(problem: Problem, where: string): string {
  const place = problem.path === "" ? where : `${where}: ${problem.path}`;
  return `${place}: expected ${problem.expected}, found ${problem.found}`;
}

/** Unknown keys first: a misspelt key explains the missing one. One problem a place. */
export function problemsOf(issues: readonly Issue[], input: unknown): readonly Problem[] {
  const all = issues.flatMap((issue) => fromIssue(issue, input, []));
  const sorted = [
    ...all.filter(({ unknown }) => unknown),
    ...all.filter(({ unknown }) => !unknown),
  ];
  const byPath = new Map<string, Problem>();
  for (const { path, expected, found } of sorted) {
    if (!byPath.has(path)) byPath.set(path, { path, expected, found });
  }
  return [...byPath.values()];
}

type Found = Problem & { readonly unknown: boolean };

function fromIssue(issue: Issue, input: unknown, above: Path): readonly Found[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(issue.message, path, key));
  }
  const value = valueAt(input, path);
  if (issue.code === "invalid_union") {
    const branch = branchFor(issue.errors, value);
    if (branch) return branch.flatMap((inner) => fromIssue(inner, input, path));
  }
  const expected = issue.message + suggestion(issue.message, value);
  return [{ path: printPath(path), expected, found: show(value), unknown: false }];
}

function unknownKey(message: string, path: Path, key: string): Found {
  return {
    path: printPath([...path, key]),
    expected: message + suggestion(message, key),
    found: JSON.stringify(key),
    unknown: true,
  };
}

/** An object was meant as the last choice of a union, a text as the first: tell what is wrong there. */
function branchFor(
  errors: readonly (readonly Issue[])[],
  value: unknown,
): readonly Issue[] | undefined {
  if (typeof value === "string") return errors[0];
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return errors.at(-1);
  return undefined;
}

export function printPath(path: Path): string {
  const text = path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${printKey(String(key))}`))
    .join("");
  return shorten(text.startsWith(".") ? text.slice(1) : text, 120);
}

function printKey(key: string): string {
  return /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
}

export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return String(value);
  return shorten(JSON.stringify(value), 60);
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function suggestion(expected: string, found: unknown): string {
  if (typeof found !== "string" || !expected.startsWith("one of ")) return "";
  const names = [...expected.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
  const word = found.toLowerCase();
  const near = nearest(names, word) ?? names.find((name) => isStartOf(word, name));
  return near === undefined ? "" : ` (did you mean "${near}"?)`;
}

function isStartOf(word: string, name: string): boolean {
  return word.length >= 3 && name.startsWith(word);
}

function nearest(names: readonly string[], word: string): string | undefined {
  return (
    names
      // What differs by so much in length is no slip, and may be very long.
      .filter((name) => Math.abs(name.length - word.length) <= 4)
      .map((name) => ({ name, distance: editDistance(name.toLowerCase(), word) }))
      .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
      .toSorted((a, b) => a.distance - b.distance)[0]?.name
  );
}
