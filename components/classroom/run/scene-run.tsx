"use client";
// The simulator of a scene: its still as the server drew it, and, while the scene is on, the run itself, large,
// with the controls that a teacher needs in front of a class. The speaker's window has all the others.
import { type ReactNode, useContext, useEffect } from "react";
import { maySend } from "@/content/model/shows";
import type { Micros, Scenario } from "@/simulator/scenario";
import { RunsContext, useDeck } from "../deck/deck-context";
import { useScene } from "../deck/scene-frame";
import { BeatsOnPaper, usePrinting } from "./beats-on-paper";
import paper from "./beats-on-paper.module.css";
import styles from "./projected.module.css";
import { ProjectedRun, type ProjectedRunProps } from "./projected-run";
import { QuestionOfRun } from "./run-caption";
import { runKey } from "./runs";

type SceneRunProps = Pick<ProjectedRunProps, "title" | "asked" | "against" | "shows"> & {
  readonly id: string;
  readonly scenario: Scenario;
  /** Where it stands before anybody has played it. */
  readonly at: Micros;
  /** Of its beats, for paper and for windows without script. */
  readonly captions: readonly string[];
  readonly still: ReactNode;
};

export function SceneRun(props: SceneRunProps) {
  const { id, title, scenario, at, captions, asked, against, shows, still } = props;
  const scene = useScene();
  const deck = useDeck();
  const key = runKey(scene, id);
  const runs = useContext(RunsContext);
  const isNow = deck?.place.scene === scene;
  const isPrinting = usePrinting();
  const own = deck?.scenes.find((one) => one.id === scene);
  const beats = own?.vote ? [] : (own?.beats ?? []);
  const [asks, sends] = [asked !== null, maySend(shows)];
  useEffect(
    () => runs?.announce(key, { scenario, at }, { asks, sends }),
    [runs, key, scenario, at, asks, sends],
  );
  const store = deck && isNow ? (runs?.storeOf(key, deck.shared, { scenario, at }) ?? null) : null;
  return (
    <section
      className={styles.run}
      data-run={key}
      aria-label={deck?.role === "speaker" ? "On the wall" : `Simulator: ${title}`}
    >
      <div className={styles.still} data-still="" hidden={store !== null}>
        {still}
        {asked !== null && (
          <div className={paper.onPaper}>
            <QuestionOfRun asked={asked} />
          </div>
        )}
        {captions.length > 0 && (
          <ol className={paper.captions}>
            {captions.map((caption) => (
              <li key={caption}>{caption}</li>
            ))}
          </ol>
        )}
      </div>
      {isPrinting && beats.length > 0 && <BeatsOnPaper {...{ title, scenario, beats, against }} />}
      {store && deck && <ProjectedRun {...props} scene={scene} store={store} deck={deck} />}
    </section>
  );
}
