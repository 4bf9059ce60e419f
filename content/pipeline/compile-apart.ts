// Compiles many lessons on all cores of the machine: each thread takes the next one that none has taken. A few are
// compiled sooner where one is: a thread takes a second to load what compiling needs.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CompiledLesson, LessonSource } from "./compile-lesson";

/** As plain data, for another thread. */
export type CompileShare = {
  readonly root: string;
  readonly drawings: string;
  readonly sources: readonly LessonSource[];
  /** How many have been taken, by all threads together. */
  readonly taken: Int32Array<SharedArrayBuffer>;
};

/** A lesson with its place among the sources. */
export type PlacedLesson = { readonly at: number; readonly lesson: CompiledLesson };

/** In the order of their sources. */
export async function compileApart(
  given: Omit<CompileShare, "taken">,
  threads = availableParallelism(),
): Promise<readonly CompiledLesson[]> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const compiled: CompiledLesson[] = [];
  const keep = ({ at, lesson }: PlacedLesson) => {
    compiled[at] = lesson;
  };
  await Promise.all(Array.from({ length: threads }, () => inThread({ ...given, taken }, keep)));
  return compiled;
}

/** Each lesson is kept as it comes, so that the thread need not hold all of its own to the end. */
function inThread(workerData: CompileShare, keep: (placed: PlacedLesson) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./compile-thread.mjs", import.meta.url), {
      workerData,
      execArgv: [],
      // Much is made and soon forgotten: with more room for it, less time goes into tidying up.
      resourceLimits: { maxYoungGenerationSizeMb: 192 },
    });
    worker.on("message", keep);
    worker.once("error", reject);
    worker.once("exit", () => resolve());
  });
}
