// A run on the wall: its stage (two timelines, where two runs are compared), the words under it and its controls.
// The story of a request that was chosen lies over the stage until it is closed.

import { useMemo, useRef } from "react";
import type { Scenario } from "@/simulator/scenario";
import { WhyPanel } from "../../explain/why/why-panel";
import { followerOf } from "../../lab/compare/follower";
import { useKeys } from "../../player/keys";
import { useShared } from "../deck/deck-context";
import type { DeckNow } from "../deck/deck-types";
import type { SyncedStore } from "../sync/synced-store";
import type { AskedOfRun } from "./asked-of-run";
import styles from "./projected.module.css";
import { ProjectedCanvas } from "./projected-canvas";
import { RunCaption } from "./run-caption";
import { RunControls } from "./run-controls";

export type ProjectedRunProps = {
  readonly title: string;
  readonly asked: AskedOfRun | null;
  readonly against: { readonly title: string; readonly scenario: Scenario } | null;
  readonly scene: string;
  readonly store: SyncedStore;
  readonly deck: DeckNow;
};

export function ProjectedRun({ scene, store, deck, asked, against, title }: ProjectedRunProps) {
  const { shared, role } = deck;
  const beats = deck.scenes.find(({ id }) => id === scene)?.beats ?? [];
  const place = useShared(shared, "place");
  const isShown = useShared(shared, `answer/${scene}`) ?? false;
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
      {role === "audience" && (
        <div className={styles.why}>
          <WhyPanel store={store} />
        </div>
      )}
      <RunCaption
        store={store}
        beats={beats}
        beat={place?.scene === scene ? place.beat : 0}
        asked={asked}
        isShown={isShown}
        isSilent={role === "speaker"}
        onShow={() => shared.set(`answer/${scene}`, !isShown)}
      />
      <RunControls store={store} />
    </div>
  );
}
