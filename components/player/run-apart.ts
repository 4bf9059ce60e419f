// Runs that would keep the page from answering are made on another thread, while the page goes on with what it
// has, and stopped after some seconds. How long a run takes is not guessed: what is not made within a small budget
// here is made there, and what is too large to be watched is refused (refusals.ts).

import { type Limits, RunTooLarge } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";
import { expectedArrivals } from "@/simulator/traffic/expected";
import { lookAfterWorker } from "../ui/gone-parts";
import { refusalOf, refuse, tooLargeText } from "./refusals";
import { hasRun, keepRun, runDataOf } from "./run";
import type { FromRunWorker } from "./run.worker";

/** About twenty milliseconds' worth, on a slow machine. */
const atOnce: Limits = { requests: 3_000, events: 15_000, rows: 5_000 };

/** Where a frame may not have another thread, the page waits for the whole of it. */
const withoutThread: Limits = { requests: 30_000, events: 200_000, rows: 50_000 };

export const mostSeconds = 8;

const beyondAtOnce = new WeakSet<Scenario>();

/** Whether a run is to be made apart: it is not there, and takes more than a moment. What takes less is made by this. */
export function isMadeApart(scenario: Scenario): boolean {
  if (hasRun(scenario)) return false;
  const isSmall = expectedArrivals(scenario) <= atOnce.requests && !beyondAtOnce.has(scenario);
  if (isSmall && makeWithin(scenario, atOnce) === null) return false;
  beyondAtOnce.add(scenario);
  return true;
}

/** Makes the run here and keeps it; or gives what it is too large for. */
function makeWithin(scenario: Scenario, limits: Limits): RunTooLarge | null {
  try {
    keepRun(scenario, runDataOf(scenario, limits));
    return null;
  } catch (error) {
    if (error instanceof RunTooLarge) return error;
    throw error;
  }
}

let rested: Worker | null = null;

/**
 * Makes the run of a scenario and keeps it, so that `runOf` has it; then calls back, in any case: if it was not
 * made, with `refusalOf` to say why. Gives the way to call it off.
 */
export function makeApart(scenario: Scenario, onDone: (isMade: boolean) => void): () => void {
  const worker = refusalOf(scenario) === null ? (rested ?? startWorker()) : null;
  if (worker === null) {
    onDone(refusalOf(scenario) === null && madeHere(scenario));
    return () => {};
  }
  rested = null;
  const end = () => {
    clearTimeout(tooLate);
    worker.onmessage = null;
    worker.onerror = null;
  };
  const stop = () => {
    end();
    worker.terminate();
  };
  const tooLate = setTimeout(() => {
    stop();
    refuse(
      scenario,
      `This run is too large to be watched: it was not ready after ${mostSeconds} seconds, and was stopped.`,
    );
    onDone(false);
  }, 1000 * mostSeconds);
  worker.onmessage = ({ data }: MessageEvent<FromRunWorker>) => {
    end();
    rested?.terminate();
    rested = worker;
    if (data.kind === "made") keepRun(scenario, data.data);
    else if (data.kind === "refused") refuse(scenario, data.sentence);
    onDone(data.kind === "made" || (data.kind === "failed" && madeHere(scenario)));
  };
  worker.onerror = () => {
    stop();
    void lookAfterWorker();
    onDone(madeHere(scenario));
  };
  worker.postMessage(scenario);
  return stop;
}

/** As a promise, for what cannot go on without the run: whether it is there. */
export function runReady(scenario: Scenario): Promise<boolean> {
  return new Promise((resolve) => {
    if (isMadeApart(scenario)) makeApart(scenario, resolve);
    else resolve(true);
  });
}

function madeHere(scenario: Scenario): boolean {
  const refusal = makeWithin(scenario, withoutThread);
  if (refusal !== null) refuse(scenario, tooLargeText(refusal, true));
  return refusal === null;
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./run.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
