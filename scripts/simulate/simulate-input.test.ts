import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { simulate } from "./simulate";
import { fromCaller, readInput, scenarioIn } from "./simulate-input";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "simulate-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lineFor = (file: string) =>
  simulate([join(folder, file)])
    .err.replace(folder, "")
    .replace(/\n$/, "");
const lineOfBytes = (bytes: Uint8Array) => {
  const input = scenarioIn(bytes, "burst.json");
  return input.ok ? "read" : input.line;
};
const lineOfText = (text: string) => lineOfBytes(new TextEncoder().encode(text));

test("a file with a scenario is read, with a byte order mark too", () => {
  writeFileSync(join(folder, "good.json"), '{"seed": 5}');
  const input = readInput(join(folder, "good.json"));
  expect(input.ok && input.scenario.seed).toBe(5);
  expect(lineOfText('\uFEFF{"seed": 5}')).toBe("read");
});

test("a missing file, a directory, a loop of links and a huge file get a line", () => {
  symlinkSync("loop.json", join(folder, "loop.json"));
  expect(lineFor("missing.json")).toBe(
    "/missing.json: expected a scenario file, found no such file",
  );
  expect(lineFor(".")).toBe(": expected a scenario file, found a directory");
  expect(lineFor("loop.json")).toBe(
    "/loop.json: expected a scenario file, found a link that leads to itself",
  );
  expect(lineFor("missing\n.json")).toBe(
    "/missing?.json: expected a scenario file, found no such file",
  );
  expect(lineOfBytes(new Uint8Array(70 * 1024 * 1024))).toBe(
    "burst.json: expected at most 64 MB, found 70 MB",
  );
});

test("a line holds nothing that any program takes for the end of a line", () => {
  writeFileSync(join(folder, "odd.json"), JSON.stringify({ preset: "a\u2028b\u0085c\u2029" }));
  expect(lineFor("odd.json")).toMatch(/, found "a\?b\?c\?"$/);
});

test("a path is meant from where the command was called, under npm too", () => {
  const npm = { npm_lifecycle_event: "simulate", INIT_CWD: folder };
  expect(fromCaller("a/b.json", npm)).toBe(join(folder, "a/b.json"));
  expect(fromCaller(join(folder, "b.json"), npm)).toBe(join(folder, "b.json"));
  expect(fromCaller("-", npm)).toBe("-");
  expect(fromCaller("b.json", { ...npm, npm_lifecycle_event: "test" })).toBe("b.json");
});

test("what is not a JSON object in UTF-8 gets a line", () => {
  expect(lineOfText("")).toBe("burst.json: expected a scenario (a JSON object), found nothing");
  expect(lineOfText(" \n")).toBe("burst.json: expected a scenario (a JSON object), found nothing");
  expect(lineOfBytes(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toBe(
    "burst.json: expected text in UTF-8, found other bytes",
  );
  expect(lineOfText('{"seed": 1,\n "seed": 2}')).toBe(
    'burst.json:2:2: expected each key once, found "seed"',
  );
  expect(lineOfText("null")).toBe("burst.json: expected a scenario (a JSON object), found null");
  expect(lineOfText('{"__proto__": {"seed": 1}}')).toMatch(
    /^burst.json: __proto__: expected one of the keys/,
  );
});

test("the first of several problems is told, and how many there are", () => {
  expect(lineOfText('{"seed": -1, "horizon": "x", "preset": 1}')).toMatch(
    /^burst.json: preset: expected one of .*, found 1 \(and 2 more\)$/,
  );
});

test("a line stays one line whatever stands in the file", () => {
  expect(lineOfText('{"horizon": "10\\nm"}').split("\n")).toHaveLength(1);
  expect(lineOfText('{"a\\nb": 1}').split("\n")).toHaveLength(1);
});
