// A reader's journey through the built site in one engine: a lesson, the lab, a talk in two windows, a
// log, and no network.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../run.mjs";
import type { Step } from "./page-journey";
import { type Engine, tryIn } from "./try-in";

const site = join(root, "out");
const stepsTold = z.array(z.object({ name: z.string(), wrong: z.string().nullable() }));

export async function travel(engine: Engine): Promise<readonly Step[]> {
  if (!existsSync(join(site, "index.html"))) {
    throw new Error('The journey needs the built site: run "npm run build" first.');
  }
  return stepsTold.parse(await tryIn(engine, "page-journey.ts", { given: null, site }));
}
