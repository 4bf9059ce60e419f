"use client";
// The lab: one simulator with every knob, the charts of its run, goals, a second run beside it, and the shelf.
// Its state is lab-state.ts; the play head's is the simulator's.
import { type ReactNode, useDeferredValue, useEffect, useReducer, useRef, useState } from "react";
import type { Goal } from "@/content/model/goal";
import type { Picture } from "@/simulator/scene/marks";
import type { DialogName } from "../player/actions";
import { Assumptions } from "../player/assumptions/assumptions";
import { Bar } from "../player/bar";
import { reportOf } from "../player/run";
import frame from "../player/simulator.module.css";
import controls from "../ui/controls.module.css";
import { pressAgain } from "../ui/early-press";
import { BreakIt } from "./break-it";
import { ChartsLater } from "./charts/charts-later";
import { ComparisonLater } from "./compare/comparison-later";
import { GoalLine } from "./goals/goal-line";
import { Goals } from "./goals/goals";
import { faultOf } from "./knobs/setting";
import { SidePanel } from "./knobs/side-panel";
import styles from "./lab.module.css";
import { asItRuns, LabDialogs, originOfNow } from "./lab-dialogs";
import { useLabRuns } from "./lab-runs";
import { LabSimulator } from "./lab-simulator";
import { type LabItem, namedFromShelf, reduceLab, startLab } from "./lab-state";
import { LabTools } from "./lab-tools";
import { LargeRunPanel } from "./large-run/large-run-panel";
import { useSizeOfRun } from "./large-run/size-of-run";
import { useLargeRun } from "./large-run/use-large-run";
import { Shelf, type ShelfGroup } from "./shelf/shelf";
import { useLabAddress } from "./use-lab-address";
import { useLabStore } from "./use-lab-store";

type LabProps = {
  readonly shelf: readonly LabItem[];
  readonly groups: readonly ShelfGroup[];
  readonly goals: readonly Goal[];
  /** What stands here until the lab is live: the first of the shelf, drawn at build. */
  readonly first: LabItem;
  /** The lab's own address. */
  readonly address: string;
  readonly children: ReactNode;
};

export function Lab({ shelf, groups, goals, first, address, children }: LabProps) {
  const [state, dispatch] = useReducer(reduceLab, first, (item) => startLab(namedFromShelf(item)));
  const { now, opened, other } = state;
  const [complaint, setComplaint] = useState<string | null>(null);
  const [opening, setOpening] = useState<DialogName | null>(null);
  const { store, round, open, openWhenReady } = useLabStore(now, dispatch);
  const size = useSizeOfRun(now.setting.scenario);
  const large = useLargeRun(size.kind === "report" ? now.setting.scenario : null);
  const top = useRef<HTMLDivElement>(null);
  const isLive = useLabAddress({
    ...{ shelf, goals, first, dispatch, open },
    complain: setComplaint,
  });
  const film = size.kind === "film" ? store : null;
  const isPlayable = isLive && film !== null;
  useEffect(() => {
    if (isPlayable && top.current) pressAgain(top.current);
  }, [isPlayable]);

  const { runs, beside } = useLabRuns(state, film, large);
  // The stage first: the charts may come a moment later.
  const charts = useDeferredValue(runs);
  const goal = goals.find(({ id }) => id === state.goal) ?? null;
  const described = shelf.find(({ id }) => id === opened.shelf);
  const show = () => top.current?.scrollIntoView({ block: "start" });

  return (
    <>
      {complaint !== null && (
        <p className={styles.complaint} role="alert">
          {complaint}
        </p>
      )}
      <div ref={top} className={styles.work} data-island={isLive ? "live" : "placeholder"}>
        <div className={styles.main}>
          {isLive ? (
            <section
              className={frame.simulator}
              aria-label={`Simulator: ${now.title}`}
              tabIndex={-1}
            >
              <Bar
                id="lab"
                title={now.title}
                preset={now.setting.preset}
                scenario={now.setting.scenario}
                level={2}
              />
              {film ? (
                <LabSimulator
                  key={round}
                  store={film}
                  title={now.title}
                  other={beside.store && other ? { store: beside.store, title: other.title } : null}
                  onOpen={setOpening}
                >
                  {other && <ComparisonLater runs={runs} />}
                  {goal && (
                    <GoalLine
                      key={goal.id}
                      goal={goal}
                      report={reportOf(film.session().base)}
                      setting={{ ...now.setting, scenario: film.session().base }}
                      onLeave={() => dispatch({ kind: "leave-goal" })}
                    />
                  )}
                </LabSimulator>
              ) : size.kind === "film" ? (
                <p className={styles.large} role="status">
                  The film is being made.
                </p>
              ) : (
                <>
                  <LargeRunPanel size={size} run={large} onShare={() => setOpening("share")} />
                  {other && <ComparisonLater runs={runs} />}
                </>
              )}
              {film && !other && !goal && <BreakIt store={film} />}
              {described && (
                <p className={`${controls.read} ${styles.description}`}>
                  {described.description} {described.lookFor}
                </p>
              )}
              <Assumptions id="lab" preset={now.setting.preset} scenario={now.setting.scenario} />
            </section>
          ) : (
            children
          )}
          {isLive && <LabTools state={state} dispatch={dispatch} store={film} />}
        </div>
        {isLive && (
          <SidePanel
            state={state}
            freed={goal?.knobs ?? null}
            dispatch={dispatch}
            onTurn={(setting, field) => {
              const fault = faultOf(setting);
              setComplaint(fault);
              if (fault === null) dispatch({ kind: "turn", field, setting });
            }}
          />
        )}
      </div>
      {runs.length > 0 && (
        <ChartsLater
          runs={charts.length > 0 ? charts : runs}
          onSave={({ title: of, picture }, whose) => {
            if (picture) void savePicture(`${whose}: ${of}`, picture);
          }}
        />
      )}
      <Goals
        goals={goals}
        inHand={state.goal}
        onTake={(taken) => {
          const item = shelf.find(({ id }) => id === taken.scenario);
          if (!item) return;
          openWhenReady(namedFromShelf(item), { goal: taken.id });
          show();
        }}
      />
      <Shelf
        groups={groups}
        open={opened.shelf}
        onOpen={(item) => {
          if (location.hash === `#1.shelf=${item.id}`) openWhenReady(namedFromShelf(item));
          show();
        }}
        onCompare={(item) => {
          dispatch({ kind: "compare", other: namedFromShelf(item) });
          show();
        }}
      />
      <LabDialogs
        opening={opening}
        origin={originOfNow(now, shelf)}
        other={other && asItRuns(other, beside.store)}
        store={film}
        lab={address}
        onClose={() => setOpening(null)}
      />
    </>
  );
}

async function savePicture(title: string, picture: Picture): Promise<void> {
  const { savePictures } = await import("../stage/save-picture");
  savePictures(title, [picture]);
}
