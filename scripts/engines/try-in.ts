// One trial in one engine: a script of this folder is bundled, served with what it is given, opened, and waited for.
import { join } from "node:path";
import { build } from "esbuild";
import { type Engine, open } from "./engines.mjs";
import { serveTrial } from "./server";

export type { Engine };

/** A trial that has said nothing for so long is stuck. */
const patienceWallMs = 180_000;

export async function tryIn(
  engine: Engine,
  script: string,
  { given, site }: { readonly given: unknown; readonly site: string | null },
): Promise<unknown> {
  const serving = await serveTrial({ script: await bundle(script), given, site });
  const close = open(engine, serving.address);
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(
      () => reject(new Error(`${engine.name} did not get beyond: ${serving.lastStep()}`)),
      patienceWallMs,
    );
  });
  try {
    return await Promise.race([serving.result, tooLate]);
  } finally {
    clearTimeout(late);
    await close();
    await serving.close();
  }
}

async function bundle(script: string): Promise<string> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, script)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
  });
  return built.outputFiles[0]?.text ?? "";
}
