// One word for one thing: what runs a function is an instance, in the lessons and in the code.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Other systems' words for it; the glossary keeps them for the search. */
const rivals = ["replica", "pod", "worker"];

function filesUnder(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => join(folder, name));
}

test("the glossary leads from the words of others to its own", () => {
  const text = readFileSync(join(root, "content/glossary/execution-model.json"), "utf8");
  const terms: readonly { id: string; keywords: string[] }[] = JSON.parse(text);
  const instance = terms.find(({ id }) => id === "instance");
  expect(instance?.keywords).toEqual(expect.arrayContaining(rivals));
});

test("no name in the engine calls an instance otherwise", () => {
  const declared = /\b(?:const|let|function|type|readonly)\s+(\w+)/g;
  const odd = filesUnder("simulator", /\.ts$/)
    // Platforms have names of their own.
    .filter((file) => !/simulator\/(presets|prices)\//.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(declared)].map(([, name = ""]) => ({
        file,
        name,
      })),
    )
    .filter(({ name }) => /(replica|worker|container|(^|[a-z])Pods?($|[A-Z])|^pods?$)/i.test(name));
  expect(odd).toEqual([]);
});

test("no lesson calls an instance a replica or a pod", () => {
  const odd = filesUnder("content/lessons", /\.mdx$/).flatMap((file) => {
    const prose = readFileSync(join(root, file), "utf8")
      .replace(/^```[\s\S]*?^```/gm, "")
      .replace(/`[^`]*`/g, "");
    return [...prose.matchAll(/\b(replicas?|pods?)\b/gi)].map(([word]) => `${file}: ${word}`);
  });
  expect(odd).toEqual([]);
});
