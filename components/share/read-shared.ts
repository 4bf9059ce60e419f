// Reads a shared state from the fragment of an address. It may be cut off, old or made up by an enemy: what
// can be read is kept, and one sentence says what could not.
import * as z from "zod/mini";
import { fieldsOf } from "@/content/model/fields-of";
import { tooDeep } from "@/content/model/nesting";
import { type About, readScenario } from "@/content/model/scenario/scenario";
import { lineOf, type Problem } from "@/content/model/scenario/scenario-problem";
import { parseDuration } from "@/simulator/duration";
import { filmLimits } from "@/simulator/run/limits";
import type { Micros, Scenario } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { unpacked } from "./packed";
import { version } from "./share-link";

export type SharedState = {
  readonly shelf: string | null;
  readonly read: { readonly scenario: Scenario; readonly about: About } | null;
  readonly at: Micros;
  readonly lens: "bent" | "even";
  /** What was wrong with the link, for the reader; null if nothing was. */
  readonly complaint: string | null;
};

const longestFragment = 20_000;
/** Most requests of a run that a link can bring to be watched. */
export const mostWatched = filmLimits.requests;

/** A run of more than `most` requests is cut short. null: the fragment is not a shared state and does not look like one. */
export async function readShared(
  fragment: string,
  most: number = mostWatched,
): Promise<SharedState | null> {
  const text = fragment.replace(/^#/, "");
  if (!/^\d+\./.test(text)) return null;
  if (!text.startsWith(version)) return nothing("It was made by a newer version of this site.");
  if (text.length > longestFragment) return nothing("It is too long.");
  const { tree, complaint } = await treeOf(text.slice(version.length));
  const view = viewOf(tree);
  const { shelf, at, lens, ...file } = tree;
  const scenario = Object.keys(file).length === 0 ? none : keepReadable(file, most);
  return {
    shelf: view.shelf,
    read: scenario.read,
    at: view.at,
    lens: view.lens,
    complaint: complaint ?? view.complaint ?? scenario.complaint,
  };
}

const none = { read: null, complaint: null } as const;

export function nothing(complaint: string): SharedState {
  return { shelf: null, read: null, at: 0, lens: "bent", complaint };
}

type Tree = Record<string, unknown>;

async function treeOf(text: string): Promise<{ tree: Tree; complaint: string | null }> {
  const tree: Tree = {};
  let complaint: string | null = null;
  for (const pair of text.split("&").filter((one) => one !== "")) {
    const split = pair.indexOf("=");
    const [path, raw] = [pair.slice(0, split), pair.slice(split + 1)];
    const value = split > 0 ? decoded(raw) : null;
    if (path === "z" && value !== null) {
      const file = await unpacked(value);
      if (file === null) complaint ??= "Its packed part is damaged.";
      else Object.assign(tree, file);
    } else if (value === null || !put(tree, path.split("."), readValue(value)))
      complaint ??= `A part of it cannot be read: “${pair.slice(0, 40)}”.`;
  }
  return { tree, complaint };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", "%20"));
  } catch {
    return null;
  }
}

/** Own keys of letters and digits alone, so that nothing reaches a prototype, and each once: the first counts. */
function put(tree: Tree, keys: readonly string[], value: unknown): boolean {
  if (keys.length > 12 || !keys.every((key) => /^[a-zA-Z$][a-zA-Z0-9]{0,40}$|^\d{1,4}$/.test(key)))
    return false;
  let node: Tree = tree;
  for (const [n, key] of keys.entries()) {
    if (n === keys.length - 1) {
      if (Object.hasOwn(node, key)) return false;
      node[key] = value;
    } else {
      const inner = Object.hasOwn(node, key) ? node[key] : {};
      if (typeof inner !== "object" || inner === null) return false;
      node[key] = inner;
      node = inner as Tree;
    }
  }
  return true;
}

function readValue(text: string): unknown {
  if (text.startsWith('"') || !text.includes(",")) return scalarOf(text);
  const items = text.match(/"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
  return items.map(scalarOf);
}

function scalarOf(text: string): unknown {
  if (/^(true|false|null|\[\]|\{\}|-?\d+(\.\d+)?(e[+-]?\d+)?|".*)$/i.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text;
}

/** Objects whose keys are 0, 1, 2 … were lists. */
function withLists(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withLists);
  const entries = Object.entries(value).map(([key, inner]) => [key, withLists(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key], n) => key === String(n));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const view = z.object({
  shelf: z.catch(z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,80}$/))), undefined),
  at: z.catch(z.optional(z.string()), undefined),
  lens: z.catch(z.optional(z.literal("even")), undefined),
});

function viewOf(tree: Tree): Pick<SharedState, "shelf" | "at" | "lens" | "complaint"> {
  const { shelf, at, lens } = view.parse(tree);
  const instant = at === undefined ? 0 : parseDuration(at);
  const wrong =
    ("at" in tree && (at === undefined || instant === null)) ||
    ("shelf" in tree && shelf === undefined) ||
    ("lens" in tree && lens === undefined);
  return {
    shelf: shelf ?? null,
    at: instant ?? 0,
    lens: lens ?? "bent",
    complaint: wrong ? "It does not say properly where to begin." : null,
  };
}

const mostRepairs = 40;

/** Takes out what is wrong, piece by piece, until the rest can be read. */
function keepReadable(file: Tree, most: number): Pick<SharedState, "read" | "complaint"> {
  const deep = tooDeep(file);
  if (deep) return { read: null, complaint: complaintOf(deep) };
  const json = withLists(file);
  let complaint: string | null = null;
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const reading = readScenario(json);
    if (reading.ok) return watchable(reading.scenario, reading.about, most, complaint);
    const [problem] = reading.problems;
    complaint ??= complaintOf(problem);
    if (!without(json, problem)) break;
  }
  return { read: null, complaint };
}

function complaintOf(problem: Problem): string {
  const line = lineOf(problem, "its scenario");
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/** A run too large to be watched is cut short in time. */
function watchable(
  scenario: Scenario,
  about: About,
  most: number,
  complaint: string | null,
): Pick<SharedState, "read" | "complaint"> {
  const expected = expectedArrivals(scenario);
  if (expected <= most) return { read: { scenario, about }, complaint };
  const horizon = Math.max(1, Math.floor((scenario.horizon * most) / expected / 1.1));
  const shorter = { ...scenario, horizon };
  const words = `It brings about ${Math.round(expected).toLocaleString("en-US")} requests, more than can be watched; only its beginning is shown.`;
  if (expectedArrivals(shorter) > most) return { read: null, complaint: words };
  return { read: { scenario: shorter, about }, complaint: complaint ?? words };
}

function without(json: unknown, { path }: Problem): boolean {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  let node: unknown = json;
  for (const [n, key] of keys.entries()) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) {
      // Something is missing here: what it is missing from goes.
      return n > 0 && without(json, { path: keys.slice(0, n).join("."), expected: "", found: "" });
    }
    if (n === keys.length - 1) return Reflect.deleteProperty(node, key);
    node = fieldsOf(node)[key];
  }
  return false;
}
