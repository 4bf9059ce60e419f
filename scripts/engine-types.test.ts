// The simulator's own type check knows neither a page nor Node, so the engine cannot lean on either.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("the engine's types accept the language itself", () => {
  expect(errorsIn("export const at = Math.imul(3, new Uint32Array(2).length);")).toEqual([]);
});

test("the engine's types refuse the page, the clock, the network and Node", () => {
  const names = ["document", "window", "fetch", "setTimeout", "performance", "process", "console"];
  const source = names.map((name) => `void ${name};`).join("\n");
  const errors = errorsIn(`${source}\nexport {};`);
  expect(errors).toHaveLength(names.length);
  for (const [index, name] of names.entries()) {
    expect(errors[index]).toContain(`Cannot find name '${name}'`);
  }
});

test("the engine's types refuse Node's modules", () => {
  expect(errorsIn('import "node:fs";').join()).toContain("node:fs");
});

function errorsIn(source: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "engine-types-"));
  writeFileSync(join(folder, "tried.ts"), source);
  const config = { extends: join(root, "simulator/tsconfig.json"), include: ["tried.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/lib/tsc.js");
  const args = [tsc, "--noEmit", "--pretty", "false", "-p", folder];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout.split("\n").filter((line) => line.includes("error"));
}
