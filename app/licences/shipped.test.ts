import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { licenceText, shipped } from "./shipped";

const root = path.join(import.meta.dirname, "../..");

/** What a browser is sent begins in these: the islands of the pages, threads, and the service worker. */
function entries(): readonly string[] {
  return ["app", "components"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => path.join(root, folder, name))
      .filter((file) => /worker\.ts$/.test(file) || isIsland(file)),
  );
}

function isIsland(file: string): boolean {
  return /^("use client"|'use client')/m.test(readFileSync(file, "utf8"));
}

async function bundled(): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: {
      contents: entries()
        .map((file, n) => `export * as from${n} from ${JSON.stringify(file)};`)
        .join("\n"),
      resolveDir: root,
    },
    absWorkingDir: root,
    outdir: path.join(root, ".cache/never-written"),
    format: "esm",
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const outputs = Object.values(metafile.outputs);
  const inputs = outputs.flatMap((output) =>
    Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) =>
      bytesInOutput > 0 ? name : [],
    ),
  );
  const names = inputs.flatMap(
    (name) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? [],
  );
  return [...new Set(names)].toSorted();
}

test("all that is bundled of others has its notice, and nothing else", async () => {
  // These are in every page whether a part of ours asks for them or not.
  const always = ["next", "react", "react-dom"];
  const inNext = ["scheduler"];
  const found = [...new Set([...(await bundled()), ...always])].toSorted();
  expect(found.filter((name) => !inNext.includes(name))).toEqual(shipped.map(({ name }) => name));
});

test("each notice is in the text with whose it is, and once", async () => {
  const text = await licenceText();
  expect(text).toContain("== ts-fsrs ==\n\nMIT License");
  expect(text.match(/Copyright \(c\) Meta Platforms/g)).toHaveLength(1);
  expect(text).toMatch(/^== .*react, react-dom.* ==$/m);
});
