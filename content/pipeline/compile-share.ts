// One thread of compile-apart.ts: compiles its share, tells the result, ends.
import { parentPort, workerData } from "node:worker_threads";
import type { CompileShare } from "./compile-apart";
import { compileLesson } from "./compile-lesson";
import { readDrawing } from "./diagrams/diagram-cache";
import { readLibrary } from "./library";
import { someAtATime } from "./some-at-a-time";

const { root, drawings, sources }: CompileShare = workerData;
const library = await readLibrary(root);
const drawingOf = (source: string) => readDrawing(drawings, source);
const compiled = await someAtATime(sources, (source) =>
  compileLesson(source, { library, drawingOf }),
);
parentPort?.postMessage(compiled);
