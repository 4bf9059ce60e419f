// One thread of compile-apart.ts: compiles lessons as long as there are any, tells what came of each, ends.
import { parentPort, workerData } from "node:worker_threads";
import type { CompileShare, PlacedLesson } from "./compile-apart";
import { compileLesson, type LessonSource } from "./compile-lesson";
import { readDrawing } from "./diagrams/diagram-cache";
import { readLibrary } from "./library";
import { someAtATime } from "./some-at-a-time";

const { root, drawings, sources, taken }: CompileShare = workerData;
const library = await readLibrary(root);
const drawingOf = (source: string) => readDrawing(drawings, source);
// Few at once: what one thread has taken, no other helps with.
await someAtATime(
  takeLessons(),
  async ({ at, source }) => {
    const placed: PlacedLesson = {
      at,
      lesson: await compileLesson(source, { library, drawingOf }),
    };
    parentPort?.postMessage(placed);
  },
  4,
);

function* takeLessons(): Generator<{ readonly at: number; readonly source: LessonSource }> {
  for (;;) {
    const at = Atomics.add(taken, 0, 1);
    const source = sources[at];
    if (source === undefined) return;
    yield { at, source };
  }
}
