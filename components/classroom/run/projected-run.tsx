// A run on the wall: its stage (two timelines, where two runs are compared), the words under it and its controls.
// The story of a request that was chosen lies over the stage until it is closed.

import { useMemo, useRef, useSyncExternalStore } from "react";
import type { Scenario } from "@/simulator/scenario";
import { WhyPanel } from "../../explain/why/why-panel";
import { followerOf } from "../../lab/compare/follower";
import { commands, type RunAction } from "../../player/actions";
import { clockText } from "../../player/clock-words";
import { Icon, type IconName } from "../../player/icons";
import { useKeys } from "../../player/keys";
import { perform } from "../../player/perform";
import { isPlaying } from "../../player/session";
import { TimeSlider } from "../../player/time-slider";
import { DeckButton } from "../deck/deck-button";
import type { SyncedStore } from "../sync/synced-store";
import styles from "./projected.module.css";
import { ProjectedCanvas } from "./projected-canvas";
import { RunCaption, type RunCaptionProps } from "./run-caption";

export type ProjectedRunProps = RunCaptionProps & {
  readonly title: string;
  readonly against: { readonly title: string; readonly scenario: Scenario } | null;
};

export function ProjectedRun({ scene, store, deck, asked, against, title }: ProjectedRunProps) {
  const box = useRef<HTMLDivElement>(null);
  const second = useMemo(
    () => (against ? followerOf(store, against.scenario) : null),
    [store, against],
  );
  useKeys(box, store);
  return (
    <div ref={box} className={styles.live}>
      <div className={styles.pictures} aria-hidden="true">
        {second === null ? (
          <ProjectedCanvas store={store} of="stage" />
        ) : (
          <>
            <p>{title}</p>
            <ProjectedCanvas store={store} of="timeline" />
            <p>{against?.title}</p>
            <ProjectedCanvas store={second} of="timeline" />
          </>
        )}
      </div>
      {deck.role === "audience" && (
        <div className={styles.why}>
          <WhyPanel store={store} />
        </div>
      )}
      <RunCaption scene={scene} store={store} deck={deck} asked={asked} />
      <RunControls store={store} />
    </div>
  );
}

type Button = { readonly name: string; readonly icon: IconName; readonly action: RunAction };

/** Few and large. A click of the mouse leaves the keys to the talk. */
function RunControls({ store }: { readonly store: SyncedStore }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const button = ({ name, icon, action }: Button, text?: string) => (
    <DeckButton
      aria-label={name}
      onClick={(event) => {
        perform(store, action);
        if (event.detail > 0) event.currentTarget.blur();
      }}
    >
      <Icon name={icon} />
      {text}
    </DeckButton>
  );
  return (
    <div className={styles.controls}>
      {button(commands.restart)}
      {button(commands["step-back"])}
      {isPlaying(session)
        ? button({ ...commands.play, name: "Pause", icon: "pause" }, "Pause")
        : button(commands.play, "Play")}
      {button(commands["step-forward"])}
      {button(commands["send-one"], "Send")}
      <TimeSlider store={store} />
      <p className={styles.clock}>{clockText(at)}</p>
    </div>
  );
}
