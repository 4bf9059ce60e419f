// The set-ups of a log, made on another thread: to double a few million requests takes the page's own too long.
import type { Scenario } from "@/simulator/scenario";
import { lookAfterWorker } from "../../ui/gone-parts";
import { columnsIn } from "../fit/listed";
import { LaneFailed } from "./lanes";
import type { Choices, SetUp } from "./set-ups";
import type { ToSetUps } from "./set-ups.worker";

export type Made = { readonly setUps: Promise<readonly SetUp[]>; readonly stop: () => void };

/** What is nobody else's is handed over, not copied. */
export function makeSetUps(fitted: Scenario, choices: Choices, isShared: boolean): Made {
  const worker = new Worker(new URL("./set-ups.worker.ts", import.meta.url), { type: "module" });
  const setUps = new Promise<readonly SetUp[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<readonly SetUp[]>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      void lookAfterWorker();
      reject(new LaneFailed("They could not be made on another thread."));
    };
  });
  const columns = isShared ? [] : columnsIn(fitted.traffic);
  worker.postMessage({ fitted, choices } satisfies ToSetUps, columns as ArrayBuffer[]);
  return { setUps, stop: () => worker.terminate() };
}
