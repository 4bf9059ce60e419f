// One thread of compile-apart.ts: compiles its share, tells the result, ends.
import { parentPort, workerData } from "node:worker_threads";
import type { CompileShare } from "./compile-apart";
import { compileLesson } from "./compile-lesson";
import { readDrawing } from "./diagrams/diagram-cache";
import { inBatches } from "./in-batches";
import { readLibrary } from "./library";

const { root, drawings, sources }: CompileShare = workerData;
const library = await readLibrary(root);
const drawingOf = (source: string) => readDrawing(drawings, source);
const compiled = await inBatches(sources, (source) =>
  compileLesson(source, { library, drawingOf }),
);
parentPort?.postMessage(compiled);
