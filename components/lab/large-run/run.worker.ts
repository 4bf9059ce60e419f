// The other thread's end of a large run: takes a scenario, meters it, tells how far it is and then the report.

import type { Report } from "@/simulator/read/report";
import { RunTooLarge } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { tooLargeText } from "../../player/refusals";
import { thisThread } from "../../ui/this-thread";

export type FromWorker =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly report: Report }
  | { readonly kind: "failed"; readonly sentence: string };

const thread = thisThread<Scenario, FromWorker>();

thread.onmessage = ({ data }) => {
  try {
    const report = meter(data, (share) => thread.postMessage({ kind: "progress", share }));
    thread.postMessage({ kind: "done", report });
  } catch (error) {
    const sentence =
      error instanceof RunTooLarge
        ? `${tooLargeText(error, false)} Make it shorter, or bring fewer events.`
        : "This run could not be finished.";
    thread.postMessage({ kind: "failed", sentence });
  }
};
