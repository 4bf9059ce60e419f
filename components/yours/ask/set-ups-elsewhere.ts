// The set-ups of a log, made on another thread: to double a few million requests takes the page's own too long.
import type { Scenario } from "@/simulator/scenario";
import { lookAfterWorker } from "../../ui/gone-parts";
import { LaneFailed } from "./lanes";
import type { Choices, SetUp } from "./set-ups";
import type { ToSetUps } from "./set-ups.worker";

export type Made = { readonly setUps: Promise<readonly SetUp[]>; readonly stop: () => void };

export function makeSetUps(fitted: Scenario, choices: Choices): Made {
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
  worker.postMessage({ fitted, choices } satisfies ToSetUps);
  return { setUps, stop: () => worker.terminate() };
}
