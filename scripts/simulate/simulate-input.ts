// Gets the scenario that a command is given, from a file or standard input: the engine's input, with the JSON it was
// read from, or the one line that says why not. Reads nothing but that.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type About, readScenario } from "@/content/model/scenario/scenario";
import { lineOf, type Problem } from "@/content/model/scenario/scenario-problem";
import { readText } from "@/content/model/scenario/scenario-text";
import type { Scenario } from "@/simulator/scenario";

export type Input =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly about: About;
      readonly json: unknown;
    }
  | { readonly ok: false; readonly line: string };

const largestBytes = 64 * 1024 * 1024;
const commands: readonly string[] = ["simulate", "sweep", "fit"];

export function readInput(file: string): Input {
  const name = nameOf(file);
  const bytes = readBytes(file);
  return typeof bytes === "string"
    ? { ok: false, line: `${name}: ${bytes}` }
    : scenarioIn(bytes, name);
}

/** What a file is called in a line. */
export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

/** A path as the caller meant it: npm runs its scripts in the project's folder, wherever it was called. */
export function fromCaller(
  path: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return path !== "-" && commands.includes(env.npm_lifecycle_event ?? "") && env.INIT_CWD
    ? resolve(env.INIT_CWD, path)
    : path;
}

export function scenarioIn(bytes: Uint8Array, name: string): Input {
  const wrong = (what: string): Input => ({ ok: false, line: `${name}: ${what}` });
  if (bytes.length > largestBytes) return wrong(tooLarge(bytes.length));
  const text = decode(bytes);
  if (text === null) return wrong("expected text in UTF-8, found other bytes");
  if (text.trim() === "") return wrong("expected a scenario (a JSON object), found nothing");
  const read = readText(text);
  if (!read.ok) {
    const { line, column, expected, found } = read.fault;
    return { ok: false, line: `${name}:${line}:${column}: expected ${expected}, found ${found}` };
  }
  const reading = readScenario(read.json);
  if (reading.ok) return { ...reading, json: read.json };
  return { ok: false, line: lineOfAll(reading.problems, name) };
}

/** The first problem, and how many there are. */
export function lineOfAll(
  [first, ...others]: readonly [Problem, ...Problem[]],
  name: string,
): string {
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return lineOf(first, name) + more;
}

/** The bytes, or what is wrong with the file. */
function readBytes(file: string): Uint8Array | string {
  try {
    if (file === "-") return readFileSync(0);
    const path = fromCaller(file);
    const about = statSync(path);
    if (about.isDirectory()) return "expected a scenario file, found a directory";
    if (about.size > largestBytes) return tooLarge(about.size);
    return readFileSync(path);
  } catch (error) {
    return `expected a scenario file, found ${reasonOf(error)}`;
  }
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    ENOTDIR: "no such file",
    EACCES: "one that may not be opened",
    EISDIR: "a directory",
    ENAMETOOLONG: "a name that is too long",
    ELOOP: "a link that leads to itself",
    ERR_INVALID_ARG_VALUE: "a name no file can have",
  };
  return known[code] ?? `one that cannot be read (${code || "no reason given"})`;
}

function tooLarge(bytes: number): string {
  const megabytes = (count: number) => `${(count / (1024 * 1024)).toFixed(0)} MB`;
  return `expected at most ${megabytes(largestBytes)}, found ${megabytes(bytes)}`;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
