// A scenario whose run can be looked at without waiting: what the lab shows beside another, or opens, is made on
// another thread first where it is large.
import { useEffect, useState } from "react";
import type { Scenario } from "@/simulator/scenario";
import { isMadeApart, runReady } from "../player/run-apart";
import { sizeOfRun } from "./large-run/size-of-run";

/** The scenario, once its run is there; never, if it is too large to be watched. */
export function useReadyRun(scenario: Scenario | null): Scenario | null {
  const [ready, setReady] = useState<Scenario | null>(null);
  useEffect(() => {
    let wanted = true;
    if (scenario !== null)
      runReady(scenario).then((isMade) => {
        if (wanted && isMade) setReady(scenario);
      });
    return () => {
      wanted = false;
    };
  }, [scenario]);
  return scenario !== null && (ready === scenario || !isMadeApart(scenario)) ? scenario : null;
}

export async function filmReady(scenario: Scenario): Promise<void> {
  if (sizeOfRun(scenario).kind === "film") await runReady(scenario);
}
