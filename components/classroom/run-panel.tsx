// Every control of the scene's simulator, for the speaker: beats to go to, the timeline, time and speed, events
// to send, what the platform is made of, the requests as a table, the story of one. The audience's window shows
// what is done here.

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import { KnobPanel } from "../lab/knob-panel";
import type { Setting } from "../lab/setting";
import { sizeOfRun } from "../lab/size-of-run";
import { clockText } from "../simulator/clock-words";
import type { Command } from "../simulator/controls";
import { ControlRow, obey, Readings } from "../simulator/live-parts";
import { Words } from "../simulator/live-words";
import { RequestsDisclosure } from "../simulator/requests-disclosure";
import frame from "../simulator/simulator.module.css";
import { TimeSlider } from "../simulator/time-slider";
import { TimelineCanvas } from "../simulator/timeline-canvas";
import { useKeys } from "../simulator/use-keys";
import { WhyPanel } from "../simulator/why-panel";
import type { DeckScene } from "./deck";
import type { DeckPartsProps } from "./deck-parts";
import styles from "./speaker.module.css";
import type { SyncedStore } from "./synced-store";

type RunPanelProps = Pick<DeckPartsProps, "deck" | "place" | "onCommand"> & {
  readonly scene: DeckScene;
  readonly run: NonNullable<DeckScene["run"]>;
  readonly store: SyncedStore;
};

export function RunPanel({ deck, place, scene, run, store, onCommand }: RunPanelProps) {
  const box = useRef<HTMLElement>(null);
  const command = (name: Command) => {
    if (name === "share") onCommand("code");
    else if (name !== "embed") obey(store, name);
  };
  useKeys(box, store);
  return (
    <section
      ref={box}
      className={frame.simulator}
      aria-label={`Simulator: ${run.title}`}
      data-run=""
      tabIndex={-1}
    >
      {scene.beats.length > 0 && (
        <ol className={styles.beats} aria-label="Beats">
          {scene.beats.map(({ at, caption }, n) => (
            <li key={at}>
              <button
                type="button"
                aria-current={place.scene === scene.id && place.beat === n + 1 ? "step" : undefined}
                onClick={() => {
                  deck.shared.set("place", { scene: scene.id, beat: n + 1 });
                  store.obey({ kind: "rest", at });
                }}
              >
                <span>{clockText(at)}</span> {caption}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className={frame.timeline} aria-hidden="true">
        <TimelineCanvas store={store} />
      </div>
      <TimeSlider store={store} />
      <ControlRow store={store} embeds={false} onCommand={command} />
      <Words store={store} />
      <WhyPanel store={store} />
      <Readings store={store} />
      <Knobs store={store} preset={run.preset} />
      <RequestsDisclosure store={store} />
    </section>
  );
}

type KnobsProps = { readonly store: SyncedStore; readonly preset: PresetId | null };

const restMillis = 70;

/** A knob that is turned runs the scene anew, in all windows, when it has come to rest. */
function Knobs({ store, preset }: KnobsProps) {
  const { base } = useSyncExternalStore(store.onChange, store.session);
  const [isOpen, setOpen] = useState(false);
  const [turned, setTurned] = useState<{ readonly from: Scenario; readonly to: Setting } | null>(
    null,
  );
  const setting = turned?.from === base ? turned.to : { scenario: base, preset };
  const isTooLarge = sizeOfRun(setting.scenario).kind !== "film";
  useEffect(() => {
    const { scenario } = setting;
    if (scenario === base || isTooLarge) return;
    const later = setTimeout(() => store.dispatch({ kind: "change", scenario }), restMillis);
    return () => clearTimeout(later);
  }, [setting, base, isTooLarge, store]);
  return (
    <details className={frame.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Change the platform and the traffic</summary>
      {isOpen && (
        <div>
          {isTooLarge && <p role="status">So many requests cannot be shown here.</p>}
          <KnobPanel
            setting={setting}
            freed={null}
            onTurn={(_, to) => setTurned({ from: base, to })}
            onSettle={() => {}}
          />
        </div>
      )}
    </details>
  );
}
