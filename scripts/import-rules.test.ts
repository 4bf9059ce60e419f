// Who may import whom, tried on the linter itself: one file for each pair of folders, in a copy of the
// layout, linted with the project's own configuration.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folders = [
  "app",
  "content/model",
  "content/library",
  "content/compile",
  "content/load",
  "components",
  "simulator",
  "scripts",
  "e2e",
];

const pipeline = ["content/library", "content/compile", "content/load"];

// What each folder may import besides itself; the rest of the list above is forbidden.
const allowed: Record<string, readonly string[]> = {
  app: ["content/model", ...pipeline, "components", "simulator"],
  content: ["content/model", ...pipeline, "simulator"],
  ...Object.fromEntries(
    pipeline.map((room) => [room, ["content/model", "simulator", ...pipeline]]),
  ),
  "content/model": ["simulator"],
  components: ["content/model", "simulator"],
  simulator: [],
};

type Case = { readonly file: string; readonly imports: string; readonly isAllowed: boolean };

const cases: readonly Case[] = [
  ...Object.entries(allowed).flatMap(([from, targets]) =>
    folders.filter((to) => to !== from).flatMap((to) => casesFor(from, to, targets.includes(to))),
  ),
  { file: "simulator/a.ts", imports: "./b", isAllowed: true },
  { file: "simulator/deep/a.ts", imports: "../b", isAllowed: true },
  { file: "simulator/a.ts", imports: "react", isAllowed: false },
  { file: "simulator/a.ts", imports: "zod/v4", isAllowed: false },
  { file: "simulator/a.ts", imports: "node:fs", isAllowed: false },
  { file: "simulator/deep/a.ts", imports: "@scope/package", isAllowed: false },
  { file: "simulator/a.test.ts", imports: "vitest", isAllowed: true },
  { file: "simulator/a.test.ts", imports: "@/components/b", isAllowed: false },
  { file: "content/model/a.ts", imports: "node:fs", isAllowed: false },
  { file: "content/model/a.ts", imports: "zod", isAllowed: true },
  { file: "components/a.ts", imports: "@/content/course", isAllowed: false },
  { file: "components/a.ts", imports: "react", isAllowed: true },
];

// By alias, and by the relative path from one and from two folders down.
function casesFor(from: string, to: string, isAllowed: boolean): readonly Case[] {
  const up = "../".repeat(from.split("/").length);
  return [
    { file: `${from}/a.ts`, imports: `@/${to}/b`, isAllowed },
    { file: `${from}/a.ts`, imports: `${up}${to}/b`, isAllowed },
    { file: `${from}/deep/a.ts`, imports: `${up}../${to}/b`, isAllowed },
  ];
}

let folder = "";
let refused = new Set<string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-rules-"));
  const config = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, $schema: "", vcs: {} }));
  for (const [index, { file, imports }] of cases.entries()) {
    write(nameOf(file, index), `import { b } from "${imports}";\nb();\n`);
  }
  write("simulator/dynamic.ts", 'import("@/components/b");\n');
  write("components/export.ts", 'export { b } from "@/content/library/b";\n');
  for (const [one, other] of [
    ["in", "out"],
    ["out", "in"],
  ])
    write(
      `simulator/${one}.ts`,
      `import type { ${other} } from "./${other}";\nexport type ${one} = ${other};\n`,
    );
  refused = lint();
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an import between folders", () => {
  test.each(cases.map((one, index) => ({ ...one, index })))(
    "$file importing $imports is allowed: $isAllowed",
    ({ file, index, isAllowed }) => {
      expect(refused.has(nameOf(file, index))).toBe(!isAllowed);
    },
  );

  test("is refused when it is written as import()", () => {
    expect(refused).toContain("simulator/dynamic.ts");
  });

  test("is refused when it is written as an export", () => {
    expect(refused).toContain("components/export.ts");
  });

  test("is refused when it leads round in a circle, by types alone too", () => {
    expect(refused).toContain("simulator/in.ts");
    expect(refused).toContain("simulator/out.ts");
  });
});

test("the rooms of components stand one above the other: no way leads round", () => {
  const rooms = new Map<string, Set<string>>();
  for (const path of readdirSync(join(root, "components"), { recursive: true, encoding: "utf8" })) {
    if (!/(?<!\.test)\.tsx?$/.test(path)) continue;
    const [room = ""] = path.split("/");
    const text = readFileSync(join(root, "components", path), "utf8");
    for (const [, name = ""] of text.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)(?<!\.css)"/g)) {
      const [other = ""] = join(dirname(path), name).split("/");
      if (other !== room && other !== "..")
        rooms.set(room, (rooms.get(room) ?? new Set()).add(other));
    }
  }
  const below = (room: string, way: readonly string[]): void => {
    if (way.includes(room)) throw new Error([...way, room].join(" → "));
    for (const other of rooms.get(room) ?? []) below(other, [...way, room]);
  };
  expect(rooms.size).toBeGreaterThan(10);
  for (const room of rooms.keys()) below(room, []);
});

test("no file switches the import rules off", () => {
  const offSwitch = new RegExp(
    [
      "biome",
      "ignore.*(?:all|lint(?:\\s|:|\\/style(?:\\s|:|\\/noRestrictedImports)|\\/suspicious(?:\\s|:|\\/noImportCycles)))",
    ].join("-"),
  );
  const sources = ["app", "components", "content", "simulator"].flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:tsx?|mjs|css)$/.test(path))
      .map((path) => join(name, path)),
  );
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((path) => offSwitch.test(readFileSync(join(root, path), "utf8")))).toEqual(
    [],
  );
});

function nameOf(file: string, index: number): string {
  return file.replace(/a(\.test)?\.ts$/, `a${index}$1.ts`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function lint(): Set<string> {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const args = [
    biome,
    "lint",
    "--only=style/noRestrictedImports",
    "--only=suspicious/noImportCycles",
    "--reporter=json",
    "--max-diagnostics=none",
    ".",
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const report: {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  } = JSON.parse(stdout);
  return new Set(
    report.diagnostics.map(({ location: { path } }) =>
      typeof path === "string" ? path : path.file,
    ),
  );
}
