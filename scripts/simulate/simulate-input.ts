// Gets the scenario that simulate.ts is given, from a file or standard input: the engine's input, or
// the one line that says why not. Reads nothing but that.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { readScenario } from "@/content/model/scenario/scenario";
import { lineOf } from "@/content/model/scenario/scenario-problem";
import { readText } from "@/content/model/scenario/scenario-text";
import type { Scenario } from "@/simulator/scenario";

export type Input =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly line: string };

const largestBytes = 64 * 1024 * 1024;

export function readInput(file: string): Input {
  const name = file === "-" ? "standard input" : file;
  const bytes = readBytes(file);
  const input: Input =
    typeof bytes === "string" ? { ok: false, line: `${name}: ${bytes}` } : scenarioIn(bytes, name);
  return input.ok ? input : { ok: false, line: oneLine(input.line) };
}

/** A path as the caller meant it: npm runs its scripts in the project's folder, wherever it was called. */
export function fromCaller(
  path: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return path !== "-" && env.npm_lifecycle_event === "simulate" && env.INIT_CWD
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
  if (reading.ok) return { ok: true, scenario: reading.scenario };
  const [first, ...others] = reading.problems;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return { ok: false, line: lineOf(first, name) + more };
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

/** Whatever somebody's program takes for the end of a line is not in one. */
function oneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "?");
}
