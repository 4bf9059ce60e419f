// What a lesson gives a reader to paste into a terminal runs as it stands, where the terminal has what it asks for.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const folder = new URL("./", import.meta.url);
const slugs = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory());
const commands = (await Promise.all(slugs.map(({ name }) => commandsOf(name)))).flat();
const has = async (program: string) =>
  run(program, ["--version"]).then(
    () => true,
    () => false,
  );
const missing = (
  await Promise.all(["bash", "python3"].map(async (one) => ((await has(one)) ? [] : [one])))
).flat();

async function commandsOf(slug: string) {
  const text = await readFile(new URL(`${slug}/lesson.mdx`, folder), "utf8");
  return [...text.matchAll(/^```bash title="([^"]+)"[^\n]*\n([\s\S]*?)^```/gm)].map(
    ([, title = "", code = ""]) => ({ slug, title, code }),
  );
}

/** What a run prints, with its times left open. */
const printed: Readonly<Record<string, RegExp>> = {
  "Cold and warm, in Node.js": /^cold [\d.]+ ms, warm [\d.]+ ms: \d+ times as long$/m,
  "Scale to zero, on your own machine": /^cold [\d.]+ ms\n[\s\S]*warm[\s\S]*gone: zero instances/,
  "What a warm instance remembers": /request 2 of this instance, for the first caller/,
  "One row, twenty sellers":
    /^readThenWrite: 20 sold, 19 left\nwriteIfUnchanged: 20 sold, 0 left$/m,
  "What it is like to be frozen": /^(?:[3-9]\d{3}|\d{5,}) ms since the last line$/m,
};

test.concurrent.each(commands)("$slug: $title", async ({ title, code }) => {
  const needed = ["bash", ...(code.includes("python3") ? ["python3"] : [])];
  if (needed.some((program) => missing.includes(program))) return;
  const cwd = await mkdtemp(join(tmpdir(), "commands-"));
  const { stdout } = await run("bash", ["-c", code], { cwd });
  expect(stdout).toMatch(printed[title] ?? /no output is known for this title/);
  await rm(cwd, { recursive: true });
});
