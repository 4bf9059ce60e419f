// A run on the wall: its stage with time in lanes under it (two timelines, where two runs are compared), the words
// under it and its controls, which are out of sight until somebody moves. The story of a request that was chosen lies
// over the stage until it is closed.

import { type CSSProperties, useMemo, useRef, useSyncExternalStore } from "react";
import { maySend, type ShownThing } from "@/content/model/shows";
import type { Scenario } from "@/simulator/scenario";
import { ToldSlider } from "../../explain/told-slider";
import { WhyPanel } from "../../explain/why/why-panel";
import { followerOf } from "../../lab/compare/follower";
import type { Action } from "../../player/actions";
import { useKeys } from "../../player/keys";
import { besideStore } from "../../player/one-scale";
import { perform } from "../../player/perform";
import { PressButton } from "../../player/press-button";
import { isPlaying } from "../../player/session";
import type { Store } from "../../player/store";
import { PlayGroup } from "../../player/transport";
import { DeckButton } from "../deck/deck-button";
import { useShared } from "../deck/deck-context";
import type { SyncedStore } from "../sync/synced-store";
import { stripHeight } from "./lanes-picture";
import styles from "./projected.module.css";
import { ProjectedCanvas } from "./projected-canvas";
import { RunCaption, type RunCaptionProps } from "./run-caption";
import controls from "./run-controls.module.css";
import { WallNumber, WallReadings } from "./wall-readings";
import words from "./wall-words.module.css";

export type ProjectedRunProps = RunCaptionProps & {
  readonly title: string;
  readonly against: { readonly title: string; readonly scenario: Scenario } | null;
  /** What the lesson shows of it: whether events may be sent, and which number comes first. */
  readonly shows?: readonly ShownThing[] | undefined;
};

export function ProjectedRun(props: ProjectedRunProps) {
  const { scene, store, deck, asked, against, title, shows } = props;
  const box = useRef<HTMLDivElement>(null);
  const pair = useMemo(() => (against ? pairOf(store, against.scenario) : null), [store, against]);
  useSyncExternalStore(store.onChange, store.session);
  // Under a run that settles a vote stands the vote.
  const own = deck.scenes.find(({ id }) => id === scene);
  const isVote = Boolean(own?.vote);
  // What opens a talk is a question and a picture, as large as there is room.
  const isOpening = !isVote && asked === null && own?.beats.length === 0;
  const lanes = pair === null && !isOpening ? stripHeight(store.run()) : null;
  const isAnswered = useShared(deck.shared, `answer/${scene}`) ?? false;
  useKeys(box, store);
  return (
    <div
      ref={box}
      className={styles.live}
      data-live=""
      data-island="live"
      style={{ "--lanes": lanes } as CSSProperties}
    >
      <div className={styles.pictures} aria-hidden="true">
        {pair === null ? (
          <ProjectedCanvas store={store} of="stage" />
        ) : (
          <>
            <Compared store={pair[0]} title={title} shows={shows} />
            <Compared store={pair[1]} title={against?.title} shows={shows} />
          </>
        )}
      </div>
      {deck.role === "audience" && (
        <div className={controls.why}>
          <WhyPanel store={store} />
        </div>
      )}
      {lanes !== null && (
        <div className={styles.lanes} aria-hidden="true">
          <ProjectedCanvas store={store} of="lanes" />
        </div>
      )}
      {!isOpening && (
        <div className={words.foot}>
          <RunCaption scene={scene} store={store} deck={deck} asked={asked} />
          <WallReadings store={store} shows={shows} timeAlone={pair !== null} />
        </div>
      )}
      <div className={controls.controls}>
        <RunControls store={store} sends={!isVote && maySend(shows)} />
        {asked !== null && deck.role === "audience" && (
          <DeckButton onClick={() => deck.shared.set(`answer/${scene}`, !isAnswered)}>
            {isAnswered ? "Hide the answer" : "Show the answer"}
          </DeckButton>
        )}
      </div>
    </div>
  );
}

type ComparedProps = Pick<ProjectedRunProps, "shows"> & {
  readonly store: Store;
  readonly title: string | undefined;
};

function Compared({ store, title, shows }: ComparedProps) {
  return (
    <>
      <p className={styles.of}>
        <span>{title}</span>
        <span>
          <WallNumber store={store} shows={shows} />
        </span>
      </p>
      <ProjectedCanvas store={store} of="timeline" />
    </>
  );
}

/** A run and its second one, each drawn for as many instances as the other needs. */
function pairOf(store: SyncedStore, scenario: Scenario): readonly [Store, Store] {
  const second = followerOf(store, scenario);
  return [
    besideStore(store, () => second.run().slots),
    besideStore(second, () => store.run().slots),
  ];
}

/** Few and large. A click of the mouse leaves the keys to the talk. */
function RunControls({ store, sends }: { readonly store: Store; readonly sends: boolean }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  const onAction = (action: Action) => {
    if (action.kind !== "open" && action.kind !== "more") perform(store, action);
    const held = document.activeElement;
    if (held instanceof HTMLElement && !held.matches(":focus-visible")) held.blur();
  };
  return (
    <>
      <PlayGroup playing={isPlaying(session)} onAction={onAction} />
      {sends && <PressButton command="send-one" short="+1" onAction={onAction} />}
      <ToldSlider store={store} />
    </>
  );
}
