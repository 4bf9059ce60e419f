// The simulator in the frame: the parts of the live one, as many as the frame has room for. It says when it is
// ready, what becomes of the run, and how high it would like to be.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Words } from "../../explain/live-words";
import { Readings } from "../../explain/readings";
import { RunControls } from "../../explain/run-controls";
import { ToldSlider } from "../../explain/told-slider";
import { WhyPanel } from "../../explain/why/why-panel";
import { useKeys } from "../../player/keys";
import { perform } from "../../player/perform";
import pictures from "../../player/picture.module.css";
import { PlayButton } from "../../player/play-button";
import { runOf } from "../../player/run";
import { startSession } from "../../player/session";
import simulator from "../../player/simulator.module.css";
import { createStore, type Store } from "../../player/store";
import { useClockHeld } from "../../player/use-clock-held";
import { wallClock } from "../../player/wall-clock";
import { StageListLater } from "../../stage/list/stage-list-later";
import { StageCanvas } from "../../stage/stage-canvas";
import { stillInstant } from "../../stage/still-instant";
import { TimelineCanvas } from "../../stage/timeline-canvas";
import { wantsLittleMotion } from "../../ui/wants-little-motion";
import { RunDialogs } from "../run-dialogs";
import { fragmentOf } from "../shared-session";
import styles from "./embed.module.css";
import type { FrameOptions } from "./frame-options";
import type { FramedRun } from "./framed-run";
import type { FrameReport } from "./messages/reports";
import { OpenLink } from "./open-link";
import { stateOf, tellOf } from "./told-frame";
import { useFittedFrame } from "./use-fitted-frame";
import { usePassedKeys } from "./use-passed-keys";

type FramedSimulatorProps = {
  readonly run: FramedRun;
  readonly controls: FrameOptions["controls"];
  readonly autoplay: boolean;
  readonly lab: string;
  readonly tell: (report: FrameReport) => void;
  readonly onStore: (store: Store | null) => void;
};

export function FramedSimulator(props: FramedSimulatorProps) {
  const { run, controls, autoplay, lab, tell, onStore } = props;
  const box = useRef<HTMLElement>(null);
  const [sharing, setSharing] = useState(false);
  const [store] = useState(() => createStore(startOf(run), wallClock()));
  useClockHeld(box, store.clock);
  const begin = useEffectEvent(() => {
    onStore(store);
    tell({ type: "ready", title: run.title, horizon: run.scenario.horizon / 1000 });
    tell(stateOf(store));
    const stop = tellOf(store, tell);
    if (autoplay && !wantsLittleMotion()) perform(store, { kind: "play" });
    return () => {
      stop();
      onStore(null);
    };
  });
  useEffect(() => begin(), []);
  useFittedFrame(box, (height) => tell({ type: "resized", height }));
  useKeys(box, store);
  usePassedKeys((key) => tell({ type: "key", key }));
  return (
    <section
      ref={box}
      className={`${simulator.simulator} ${styles.simulator}`}
      aria-label={`Simulator: ${run.title}`}
      tabIndex={controls === "none" ? 0 : -1}
    >
      <header className={styles.bar} data-part="fixed">
        <h1 className={styles.title}>{run.title}</h1>
        <OpenLink store={store} run={run} lab={lab} />
      </header>
      <div
        className={`${pictures.stage} ${styles.stage}`}
        data-part="stage"
        aria-hidden="true"
        inert={controls !== "full"}
      >
        <StageCanvas store={store} />
      </div>
      {controls === "full" && <StageListLater store={store} />}
      <div
        className={pictures.timeline}
        data-part="timeline"
        aria-hidden="true"
        inert={controls === "none"}
      >
        <TimelineCanvas store={store} />
      </div>
      {controls !== "none" && (
        <div data-part="fixed">
          <ToldSlider store={store} />
        </div>
      )}
      {controls === "full" ? (
        <>
          <RunControls store={store} title={null} sends="row" onOpen={() => setSharing(true)} />
          <div className={styles.words} data-part="words">
            <Words store={store} />
          </div>
          <WhyPanel store={store} />
          <div data-part="readings">
            <Readings store={store} />
          </div>
        </>
      ) : (
        <div className={styles.row} data-part="fixed">
          {controls === "play" && <PlayButton store={store} />}
          <Words store={store} />
        </div>
      )}
      <RunDialogs
        open={sharing ? "share" : null}
        fragment={() => fragmentOf(store, run)}
        title={run.title}
        lab={lab}
        onClose={() => setSharing(false)}
      />
    </section>
  );
}

function startOf({ scenario, at, lens }: FramedRun) {
  const still = stillInstant(runOf(scenario).trace);
  return startSession({ scenario, lens, at: at ?? still, isStill: at === null });
}
