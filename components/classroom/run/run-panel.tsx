// Every control of the scene's simulator, for the speaker: time, beats to go to, the timeline, events
// to send, what the platform is made of, the requests as a table, the story of one. The audience's window shows
// what is done here.

import { useRef, useState } from "react";
import type { PresetId } from "@/simulator/presets/presets";
import { Words } from "../../explain/live-words";
import { Readings } from "../../explain/readings";
import { RunControls } from "../../explain/run-controls";
import { ToldSlider } from "../../explain/told-slider";
import { WhyPanel } from "../../explain/why/why-panel";
import { KnobPanel } from "../../lab/knobs/knob-panel";
import { useTurnedSetting } from "../../lab/knobs/use-turned-setting";
import { clockText } from "../../player/clock-words";
import { useKeys } from "../../player/keys";
import pictures from "../../player/picture.module.css";
import frame from "../../player/simulator.module.css";
import { StageListLater } from "../../stage/list/stage-list-later";
import { TimelineCanvas } from "../../stage/timeline-canvas";
import { deckActions } from "../deck/deck-actions";
import type { DeckNow } from "../deck/deck-context";
import type { DeckScene } from "../deck/deck-types";
import styles from "../speaker/speaker.module.css";
import type { SyncedStore } from "../sync/synced-store";
import { runKey } from "./runs";

type RunPanelProps = {
  readonly deck: DeckNow;
  readonly scene: DeckScene;
  readonly run: NonNullable<DeckScene["run"]>;
  readonly store: SyncedStore;
};

export function RunPanel({ deck, scene, run, store }: RunPanelProps) {
  const { place, shared } = deck;
  const uses = deck.runs.usesOf(runKey(scene.id, run.id));
  const box = useRef<HTMLElement>(null);
  useKeys(box, store);
  return (
    <section
      ref={box}
      className={frame.simulator}
      aria-label={`Simulator: ${run.title}`}
      data-run=""
      tabIndex={-1}
    >
      <RunControls
        store={store}
        sends={uses.sends ? "row" : "none"}
        title={null}
        onOpen={() => deckActions.code.act(deck)}
      />
      <ToldSlider store={store} />
      {scene.beats.length > 0 && (
        <ol className={styles.beats} aria-label="Beats">
          {scene.beats.map(({ at, caption }, n) => (
            <li key={at}>
              <button
                type="button"
                aria-current={place.scene === scene.id && place.beat === n + 1 ? "step" : undefined}
                onClick={() => {
                  shared.set("place", { scene: scene.id, beat: n + 1 });
                  store.obey({ kind: "rest", at });
                }}
              >
                <span>{clockText(at)}</span> {caption}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className={pictures.timeline} aria-hidden="true">
        <TimelineCanvas store={store} />
      </div>
      <StageListLater store={store} />
      <Words store={store} />
      <WhyPanel store={store} />
      <Readings store={store} />
      <Knobs store={store} preset={run.preset} />
    </section>
  );
}

type KnobsProps = { readonly store: SyncedStore; readonly preset: PresetId | null };

/** A knob that is turned runs the scene anew, in all windows, when it has come to rest. */
function Knobs({ store, preset }: KnobsProps) {
  const { setting, isTooLarge, turn } = useTurnedSetting(store, preset);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={frame.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Change the platform and the traffic</summary>
      {isOpen && (
        <div>
          {isTooLarge && <p role="status">So many requests cannot be shown here.</p>}
          <KnobPanel setting={setting} freed={null} onTurn={turn} />
        </div>
      )}
    </details>
  );
}
