"use client";
// The lab: one simulator with every knob, the charts of its run, goals, a second run beside it, and the shelf.
// Opens what the address names. Its state is lab-state.ts; the play head's is the simulator's.
import {
  lazy,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Goal } from "@/content/model/goal";
import type { Report } from "@/simulator/report";
import type { Scenario } from "@/simulator/scenario";
import type { Charted } from "@/simulator/scene/charts/chart";
import { Bar } from "../simulator/bar";
import type { Opening } from "../simulator/controls";
import { type EarlyPress, earlyPressOn } from "../simulator/early-press";
import { Honesty } from "../simulator/honesty";
import { obey } from "../simulator/live-parts";
import { type Run, reportOf, runOf } from "../simulator/run";
import frame from "../simulator/simulator.module.css";
import type { Store } from "../simulator/store";
import { Bench } from "./bench";
import { ChartsPanel, type NamedRun } from "./charts-panel";
import { Comparison } from "./comparison";
import { Description } from "./description";
import { followerOf } from "./follower";
import { GoalLine } from "./goal-line";
import { Goals } from "./goals";
import styles from "./lab.module.css";
import {
  complaintOf,
  goalIn,
  isLabLink,
  namedOf,
  namesInstant,
  readLink,
  withOther,
} from "./lab-link";
import { type Named, reduceLab, startLab } from "./lab-state";
import { LabTools } from "./lab-tools";
import { LargeRunPanel } from "./large-run-panel";
import { filmReady, useReadyRun } from "./ready-run";
import { saveChart } from "./save-files";
import { faultOf } from "./setting";
import { Shelf } from "./shelf";
import { type LabItem, namedFromShelf } from "./shelf-item";
import { SidePanel } from "./side-panel";
import { sizeOfRun } from "./size-of-run";
import { useLabStore } from "./use-lab-store";
import { type LargeRun, useLargeRun } from "./use-large-run";

type LabProps = {
  readonly shelf: readonly LabItem[];
  readonly goals: readonly Goal[];
  /** What stands here until the lab is awake: the first of the shelf, drawn at build. */
  readonly first: LabItem;
  /** The lab's own address. */
  readonly address: string;
  readonly children: ReactNode;
};

export function Lab({ shelf, goals, first, address, children }: LabProps) {
  const [state, dispatch] = useReducer(reduceLab, first, (item) => startLab(namedFromShelf(item)));
  const { now, opened, other } = state;
  const [complaint, setComplaint] = useState<string | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const { store, round, open } = useLabStore(now, dispatch);
  const size = useMemo(() => sizeOfRun(now.setting.scenario), [now.setting.scenario]);
  const large = useLargeRun(size.kind === "report" ? now.setting.scenario : null);
  const top = useRef<HTMLDivElement>(null);
  const [isAwake, setAwake] = useState(false);
  // What was pressed on the still that stood here before.
  const early = useRef<EarlyPress | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` changes nothing that is looked at here
  useEffect(() => {
    let wanted = true;
    let isFirst = true;
    const openAddress = async () => {
      // Other fragments are places on this page.
      if (!isFirst && !isLabLink(location.hash)) return;
      const kind = isFirst ? "start" : "open";
      isFirst = false;
      const link = await readLink(location.hash);
      if (!wanted) return;
      const asked = kind === "start" ? goalIn(location.search, goals) : null;
      const item = shelf.find(({ id }) => id === asked?.goal?.scenario) ?? first;
      const named = namedOf(link.own, shelf) ?? namedFromShelf(item);
      await filmReady(named.setting.scenario);
      if (!wanted) return;
      setComplaint(complaintOf(link, shelf) ?? asked?.complaint ?? null);
      if (asked?.goal && item.id === named.shelf) {
        dispatch({ kind: "open", named, goal: asked.goal.id });
      } else dispatch({ kind, named });
      open(named.setting.scenario, {
        at: namesInstant(location.hash) ? (link.own?.at ?? null) : null,
        lens: link.own?.lens ?? "bent",
      });
      const beside = namedOf(link.other, shelf);
      if (beside) dispatch({ kind: "compare", other: beside });
      if (kind === "start") early.current = earlyPressOn(top.current?.querySelector("section"));
      setAwake(true);
    };
    openAddress();
    addEventListener("hashchange", openAddress);
    return () => {
      wanted = false;
      removeEventListener("hashchange", openAddress);
    };
  }, [shelf, goals, first]);

  useEffect(() => {
    const press = early.current;
    if (!store || press === null) return;
    early.current = null;
    if (press === "share" || press === "embed") setOpening(press);
    else if (press !== "assume" && press !== "table") obey(store, press);
  }, [store]);

  const run = useRunOf(size.kind === "film" ? store : null);
  const charted = useCharted(run, large, now.setting.scenario);
  const beside = useBeside(other?.setting.scenario ?? null, size.kind === "film" ? store : null);
  const goal = goals.find(({ id }) => id === state.goal) ?? null;
  const origin = originOfNow(now, shelf);
  // A run too large for a film has no play head: its set-up is what there is to share.
  const fragmentOfNow = async () => {
    const { fragmentOf, fragmentOfSetUp } = await import("../simulator/shared-session");
    return store && size.kind === "film" ? fragmentOf(store, origin) : fragmentOfSetUp(origin);
  };
  const show = () => top.current?.scrollIntoView({ block: "start" });
  const runs = useMemo((): readonly NamedRun[] => {
    const own = charted ? [{ title: now.title, charted }] : [];
    const second =
      charted && other && beside.charted ? [{ title: other.title, charted: beside.charted }] : [];
    return [...own, ...second];
  }, [charted, now.title, other, beside.charted]);
  // The stage first: the charts may come a moment later.
  const charts = useDeferredValue(runs);

  return (
    <>
      {complaint !== null && (
        <p className={styles.complaint} role="alert">
          {complaint}
        </p>
      )}
      <div ref={top} className={styles.work}>
        <div className={styles.main}>
          {isAwake ? (
            <section
              className={`${frame.simulator} ${styles.simulator}`}
              aria-label={`Simulator: ${now.title}`}
              tabIndex={-1}
            >
              <Bar id="lab" title={now.title} preset={now.setting.preset} />
              <Description item={shelf.find(({ id }) => id === opened.shelf) ?? null} />
              {size.kind === "film" && store ? (
                <Bench
                  key={round}
                  store={store}
                  title={now.title}
                  other={beside.store && other ? { store: beside.store, title: other.title } : null}
                  onOpening={setOpening}
                >
                  <Comparison own={runs[0] ?? null} other={runs[1] ?? null} />
                  {goal && (
                    <GoalLine
                      key={goal.id}
                      goal={goal}
                      report={reportOf(store.session().base)}
                      horizon={now.setting.scenario.horizon}
                      onLeave={() => dispatch({ kind: "leave-goal" })}
                    />
                  )}
                </Bench>
              ) : size.kind === "film" ? (
                <p className={styles.large} role="status">
                  The film is being made.
                </p>
              ) : (
                <>
                  <LargeRunPanel size={size} run={large} onShare={() => setOpening("share")} />
                  <Comparison own={runs[0] ?? null} other={runs[1] ?? null} />
                </>
              )}
              <Honesty id="lab" preset={now.setting.preset} scenario={now.setting.scenario} />
            </section>
          ) : (
            children
          )}
          {isAwake && (
            <LabTools
              state={state}
              dispatch={dispatch}
              store={size.kind === "film" ? store : null}
            />
          )}
        </div>
        {isAwake && (
          <SidePanel
            state={state}
            freed={goal?.knobs ?? null}
            dispatch={dispatch}
            onTurn={(field, setting) => {
              const fault = faultOf(setting);
              setComplaint(fault);
              if (fault === null) dispatch({ kind: "turn", field, setting });
            }}
          />
        )}
      </div>
      {runs.length > 0 && (
        <ChartsPanel runs={charts.length > 0 ? charts : runs} onSave={saveChart} />
      )}
      <Goals
        goals={goals}
        inHand={state.goal}
        onTake={(taken) => {
          const item = shelf.find(({ id }) => id === taken.scenario);
          if (!item) return;
          const named = namedFromShelf(item);
          filmReady(named.setting.scenario).then(() => {
            dispatch({ kind: "open", named, goal: taken.id });
            open(named.setting.scenario, { at: null, lens: "bent" });
          });
          show();
        }}
      />
      <Shelf
        items={shelf}
        open={opened.shelf}
        onOpen={(item) => {
          if (location.hash === `#1.shelf=${item.id}`) {
            const named = namedFromShelf(item);
            filmReady(named.setting.scenario).then(() => {
              dispatch({ kind: "open", named });
              open(named.setting.scenario, { at: null, lens: "bent" });
            });
          }
          show();
        }}
        onCompare={(item) => {
          dispatch({ kind: "compare", other: namedFromShelf(item) });
          show();
        }}
      />
      <Suspense>
        {opening === "share" && (
          <ShareDialog
            fragment={() =>
              fragmentOfNow().then((own) => withOther(own, other && asItRuns(other, beside.store)))
            }
            lab={address}
            onClose={() => setOpening(null)}
          />
        )}
        {opening === "embed" && (
          <EmbedDialog
            fragment={fragmentOfNow}
            title={now.title}
            lab={address}
            onClose={() => setOpening(null)}
          />
        )}
      </Suspense>
    </>
  );
}

const ShareDialog = lazy(() =>
  import("../simulator/share-dialog").then((loaded) => ({ default: loaded.ShareDialog })),
);

const EmbedDialog = lazy(() =>
  import("../embed/embed-dialog").then((loaded) => ({ default: loaded.EmbedDialog })),
);

/** With what was sent by hand, which both runs met. */
function asItRuns(other: Named, store: Store | null): Named {
  const scenario = store?.session().scenario ?? other.setting.scenario;
  if (scenario === other.setting.scenario) return other;
  return { ...other, setting: { ...other.setting, scenario }, shelf: null };
}

/** As a name on the shelf only while nothing is changed. */
function originOfNow({ setting, title, shelf: id }: Named, shelf: readonly LabItem[]) {
  const item = shelf.find((one) => one.id === id);
  return { title, ...setting, shelf: item?.scenario === setting.scenario ? item.id : null };
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
  const size = useMemo(() => (scenario ? sizeOfRun(scenario) : null), [scenario]);
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
