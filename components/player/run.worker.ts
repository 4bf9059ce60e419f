// The other thread's end of a run that takes too long for the page's own: takes a scenario, makes its run, and
// hands over its columns without copying them.

import { RunTooLarge } from "@/simulator/run/limits";
import type { Scenario } from "@/simulator/scenario";
import { thisThread } from "../ui/this-thread";
import { tooLargeText } from "./refusals";
import { type RunData, runDataOf } from "./run";

export type FromRunWorker =
  | { readonly kind: "made"; readonly data: RunData }
  /** It does more than can be watched. */
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "failed" };

const thread = thisThread<Scenario, FromRunWorker>();

thread.onmessage = ({ data: scenario }) => {
  try {
    const data = runDataOf(scenario);
    thread.postMessage({ kind: "made", data }, buffersOf(data));
  } catch (error) {
    // Anything else the page meets when it makes the run itself.
    const isRefused = error instanceof RunTooLarge;
    thread.postMessage(
      isRefused ? { kind: "refused", sentence: tooLargeText(error, true) } : { kind: "failed" },
    );
  }
};

/** The memory of every column, however deep; columns of one table may share theirs. */
function buffersOf(data: object): ArrayBufferLike[] {
  const found = new Set<ArrayBufferLike>();
  const look = (value: unknown) => {
    if (ArrayBuffer.isView(value)) found.add(value.buffer);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  look(data);
  return [...found];
}
