// What the lab's charts are drawn from: the run on the stage and the one beside it, whether films or reports alone.
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Report } from "@/simulator/read/report";
import type { Scenario } from "@/simulator/scenario";
import type { Charted } from "@/simulator/scene/charts/chart";
import { type Run, runOf } from "../player/run";
import { isMadeApart, runReady } from "../player/run-apart";
import type { Store } from "../player/store";
import type { NamedRun } from "./charts/charts-panel";
import { followerOf } from "./compare/follower";
import type { LabState } from "./lab-state";
import { useSizeOfRun } from "./large-run/size-of-run";
import { type LargeRun, useLargeRun } from "./large-run/use-large-run";

/** The run on the stage, if it is there, and the one beside it; of both what the charts show. */
export function useLabRuns({ now, other }: LabState, film: Store | null, large: LargeRun | null) {
  const charted = useCharted(useRunOf(film), large, now.setting.scenario);
  const beside = useBeside(other?.setting.scenario ?? null, film);
  const runs = useMemo((): readonly NamedRun[] => {
    if (!charted) return [];
    const second = other && beside.charted && { title: other.title, charted: beside.charted };
    return [{ title: now.title, charted }, ...(second ? [second] : [])];
  }, [charted, now.title, other, beside.charted]);
  return { runs, beside };
}

/** The run of a store, anew whenever what it runs changes. */
function useRunOf(store: Store | null): Run | null {
  const subscribe = store?.onChange ?? never;
  return useSyncExternalStore(subscribe, () => store?.run() ?? null, nothing);
}

const never = () => () => {};
const nothing = () => null;

function useCharted(
  run: Run | null,
  large: LargeRun | null,
  scenario: Scenario | null,
): Charted | null {
  const report: Report | null = large?.kind === "done" ? large.report : null;
  const trace = run?.trace ?? null;
  return useMemo(() => {
    if (trace) return { scenario: trace.scenario, report: trace.report, trace };
    return report && scenario && { scenario, report, trace: null };
  }, [trace, report, scenario]);
}

/** The run that is compared: on the play head if both are films, else its report alone. */
function useBeside(scenario: Scenario | null, leader: Store | null) {
  const size = useSizeOfRun(scenario);
  const large = useLargeRun(size?.kind === "report" ? scenario : null);
  const filmed = useReadyRun(size?.kind === "film" ? scenario : null);
  const store = useMemo(
    () => (leader && filmed ? followerOf(leader, filmed) : null),
    [leader, filmed],
  );
  const led = useRunOf(store);
  const alone = useMemo(() => (leader === null && filmed ? runOf(filmed) : null), [leader, filmed]);
  return { store, charted: useCharted(led ?? alone, large, scenario) };
}

/**
 * The scenario, once its run is there, which is made on another thread first where it is large; never, if it is too
 * large to be watched.
 */
function useReadyRun(scenario: Scenario | null): Scenario | null {
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
