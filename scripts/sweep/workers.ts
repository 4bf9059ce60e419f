// Runs of scenarios in other threads. Their script is bundled first, because a thread does not read TypeScript by itself
// on every Node that we run on, and many start quicker so.
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { Report } from "@/simulator/read/report";
import { RunTooLarge } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";
import type { Lane } from "@/simulator/sweep/in-lanes";
import type { FromWorker } from "./worker";

/** Lanes in so many threads, for as long as `use` is at it. */
export async function withWorkers<Result>(
  count: number,
  use: (lanes: readonly Lane<Scenario, Report>[]) => Promise<Result>,
): Promise<Result> {
  const script = await bundled();
  const workers = Array.from(
    { length: count },
    () => new Worker(script, { eval: true, execArgv: [] }),
  );
  try {
    return await use(workers.map(laneOf));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function laneOf(worker: Worker): Lane<Scenario, Report> {
  return async (scenario) => {
    worker.postMessage(scenario);
    // Rejects with what a worker fails with.
    const [answer] = (await once(worker, "message")) as [FromWorker];
    if (answer.kind === "report") return answer.report;
    throw new RunTooLarge(answer.what, answer.limit, answer.expected);
  };
}

async function bundled(): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "es2023",
  });
  return built.outputFiles[0]?.text ?? "";
}
