// A large run on another thread: started when there is one to make, told of its progress, stopped when it is
// not wanted any more. The report is all that comes back.
import { useEffect, useState } from "react";
import type { Report } from "@/simulator/read/report";
import type { Scenario } from "@/simulator/scenario";
import { lookAfterWorker } from "../../ui/gone-parts";
import type { FromWorker } from "./run.worker";

export type LargeRun =
  | { readonly kind: "running"; readonly share: number; readonly cancel: () => void }
  | { readonly kind: "done"; readonly report: Report }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "cancelled"; readonly again: () => void };

/** null: nothing large to run. */
export function useLargeRun(scenario: Scenario | null): LargeRun | null {
  const [state, setState] = useState<{ readonly of: Scenario; readonly run: LargeRun } | null>(
    null,
  );
  useEffect(() => {
    if (scenario === null) return;
    let stop = () => {};
    const tell = (run: LargeRun) => setState({ of: scenario, run });
    const start = () => {
      const worker = new Worker(new URL("./run.worker.ts", import.meta.url), { type: "module" });
      stop = () => worker.terminate();
      const cancel = () => {
        stop();
        tell({ kind: "cancelled", again: start });
      };
      tell({ kind: "running", share: 0, cancel });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        tell(data.kind === "progress" ? { kind: "running", share: data.share, cancel } : data);
      };
      worker.onerror = () => {
        tell({ kind: "failed", sentence: "The run could not be made on another thread." });
        void lookAfterWorker();
      };
      worker.postMessage(scenario);
    };
    start();
    return () => stop();
  }, [scenario]);
  return scenario !== null && state?.of === scenario ? state.run : null;
}
