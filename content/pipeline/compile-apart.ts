// Compiles many lessons on all cores of the machine, each thread a share of them. A few are compiled sooner
// where one is: a thread takes a second to load what compiling needs.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CompiledLesson, LessonSource } from "./compile-lesson";

/** As plain data, for another thread. */
export type CompileShare = {
  readonly root: string;
  readonly drawings: string;
  readonly sources: readonly LessonSource[];
};

/** In the order of their sources. */
export async function compileApart(
  { root, drawings, sources }: CompileShare,
  threads = availableParallelism(),
): Promise<readonly CompiledLesson[]> {
  const shares = Array.from({ length: threads }, (_, thread) =>
    sources.filter((_, at) => at % threads === thread),
  );
  const compiled = await Promise.all(
    shares.map((share) => inThread({ root, drawings, sources: share })),
  );
  return sources.flatMap((_, at) => compiled[at % threads]?.[Math.floor(at / threads)] ?? []);
}

function inThread(workerData: CompileShare): Promise<readonly CompiledLesson[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./compile-thread.mjs", import.meta.url), {
      workerData,
      execArgv: [],
      // Much is made and soon forgotten: with more room for it, less time goes into tidying up.
      resourceLimits: { maxYoungGenerationSizeMb: 192 },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
