// Runs that would keep the page from answering are made on another thread, while the page goes on with what it
// has. Small ones are not: by the time a thread has been asked, they are done.

import type { Scenario } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { hasRun, keepRun } from "./run";
import type { FromRunWorker } from "./run.worker";

/** About twenty milliseconds' worth, on a slow machine. */
const mostAtOnce = 3_000;

/** Whether a run is to be made apart: it is large, and it is not there yet. */
export function isMadeApart(scenario: Scenario): boolean {
  return (
    typeof Worker !== "undefined" && !hasRun(scenario) && expectedArrivals(scenario) > mostAtOnce
  );
}

let rested: Worker | null = null;

/**
 * Makes the run of a scenario and keeps it, so that `runOf` has it; then calls back, in any case: where there
 * is no other thread, `runOf` makes the run itself. Gives the way to call it off.
 */
export function makeApart(scenario: Scenario, onDone: () => void): () => void {
  const worker = rested ?? startWorker();
  rested = null;
  if (worker === null) {
    onDone();
    return () => {};
  }
  let wanted = true;
  worker.onmessage = ({ data }: MessageEvent<FromRunWorker>) => {
    rested?.terminate();
    rested = worker;
    if (data.kind === "made") keepRun(scenario, data.data);
    wanted = false;
    onDone();
  };
  worker.onerror = () => {
    worker.terminate();
    if (wanted) onDone();
    wanted = false;
  };
  worker.postMessage(scenario);
  return () => {
    if (wanted) worker.terminate();
    wanted = false;
  };
}

/** As a promise, for what cannot go on without the run. */
export function runReady(scenario: Scenario): Promise<void> {
  return new Promise((resolve) => {
    if (isMadeApart(scenario)) makeApart(scenario, resolve);
    else resolve();
  });
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./run.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
