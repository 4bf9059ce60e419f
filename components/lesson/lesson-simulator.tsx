// A simulator as a lesson has it: with the prediction it asks for, the diagram and the code that light up
// with it, a second run to compare, a goal to reach. The pipeline has put the prediction and its answer into one piece of data.
import { type CSSProperties, Fragment } from "react";
import type { Added } from "@/content/model/addition";
import type { Goal } from "@/content/model/goal";
import type { Prediction } from "@/content/model/quiz/prediction";
import type { ShownThing } from "@/content/model/shows";
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import { timelineHeight } from "@/simulator/scene/timeline";
import { WhyRoom } from "../explain/why/why-place";
import { TiedLights } from "../lights/tied-lights";
import { besideRun, needsOf } from "../player/one-scale";
import { type Run, runOf } from "../player/run";
import { SimulatorRoom } from "../player/store-link";
import { AskingPanel, AskingRoom } from "../prediction/asking-island";
import { differenceOf } from "../prediction/difference";
import { ResultSlot } from "../prediction/result-slot";
import { Simulator } from "../simulator/simulator";
import { askingInstant, stillInstant } from "../stage/still-instant";
import { Against } from "./compare/against";
import styles from "./compare/companion.module.css";
import { GoalIsland } from "./goal-island";

export type LessonSimulatorProps = {
  readonly id: string;
  /** It is not the first of its scenario on the page. */
  readonly nth?: number | undefined;
  readonly title: string;
  readonly scenario: Scenario;
  readonly preset: PresetId | null;
  readonly prediction?: Prediction | undefined;
  /** Ids of elements of the page. */
  readonly map?: string | undefined;
  readonly code?: string | undefined;
  readonly against?: Pick<LessonSimulatorProps, "title" | "scenario" | "preset"> | undefined;
  readonly goal?: Goal | undefined;
  readonly shows?: readonly ShownThing[] | undefined;
  /** The one thing that it has more than a figure before it. */
  readonly added?: Added | undefined;
  /** The instant of the still; without one, where the first cold start or what is asked is to be seen. */
  readonly still?: Micros | undefined;
  /** It begins anew when it is over. */
  readonly loops?: boolean | undefined;
  /** What to look for, where nothing is asked. */
  readonly look?: string | undefined;
};

export function LessonSimulator(props: LessonSimulatorProps) {
  const { prediction, map, code, against, goal, still, look, ...own } = props;
  const run = runOf(own.scenario);
  const stillAt = still ?? (prediction ? askingInstant(run) : stillInstant(run.trace));
  const shown = { ...own, stillAt };
  const other = against && runOf(against.scenario);
  const beside = other && needsOf(other);
  const difference = prediction && differenceOf(prediction, run.trace);
  const asked = prediction && difference && (
    <AskingPanel prediction={prediction} difference={difference} isPair={against !== undefined} />
  );
  const Room = prediction ? AskingRoom : Fragment;
  return (
    <SimulatorRoom>
      {(map || code) && <TiedLights map={map ?? null} code={code ?? null} />}
      <Room>
        {against ? (
          <>
            {look && <LookFor words={look} />}
            {asked}
            <div className={styles.pairRoom}>
              <WhyRoom>
                <div
                  className={styles.pair}
                  data-part="pair"
                  style={{ "--time": `${other && tallest(run, other)}px` } as CSSProperties}
                >
                  <Simulator {...shown} width={null} beside={beside} />
                  <Against {...against} own={shown.scenario} at={stillAt} shows={shown.shows} />
                </div>
              </WhyRoom>
            </div>
            {asked && <ResultSlot className={styles.result} />}
          </>
        ) : (
          <Simulator
            {...shown}
            result={asked && ((className) => <ResultSlot className={className} />)}
            question={
              (asked || goal || look) && (
                <>
                  {look && <LookFor words={look} />}
                  {asked}
                  {goal && <GoalIsland goal={goal} preset={shown.preset} />}
                </>
              )
            }
          />
        )}
        {against && goal && <GoalIsland goal={goal} preset={shown.preset} />}
      </Room>
    </SimulatorRoom>
  );
}

/** How tall the taller of two timelines is that stand side by side. */
function tallest(one: Run, other: Run): number {
  const both = [besideRun(one, needsOf(other)), besideRun(other, needsOf(one))];
  return Math.max(...both.map(timelineHeight));
}

function LookFor({ words }: { readonly words: string }) {
  return (
    <p data-part="look">
      <b>Look for</b> {words}
    </p>
  );
}
