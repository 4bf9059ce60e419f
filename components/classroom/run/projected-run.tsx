// A run on the wall: its stage (two timelines, where two runs are compared), the words under it and its controls.
// The story of a request that was chosen lies over the stage until it is closed.

import { useMemo, useRef } from "react";
import type { Scenario } from "@/simulator/scenario";
import { WhyPanel } from "../../explain/why/why-panel";
import { followerOf } from "../../lab/compare/follower";
import { useKeys } from "../../player/keys";
import styles from "./projected.module.css";
import { ProjectedCanvas } from "./projected-canvas";
import { RunCaption, type RunCaptionProps } from "./run-caption";
import { RunControls } from "./run-controls";

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
