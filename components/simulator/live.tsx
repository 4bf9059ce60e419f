// The live simulator: what takes the place of the still. Joins the parts to one store; each part looks at what it needs.
// Fetched when a reader comes near.
import { useRef, useState } from "react";
import { maySend, type ShownThing } from "@/content/model/shows";
import type { LensName } from "@/simulator/playback/player";
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import type { Needs } from "@/simulator/scene/slots";
import { useAfterPicture } from "../explain/after-picture-later";
import { Readings } from "../explain/readings";
import { RunControls } from "../explain/run-controls";
import { ToldSlider } from "../explain/told-slider";
import { WhyWhenChosen } from "../explain/why/why-when-chosen";
import { WordsLine } from "../explain/words-line";
import type { DialogName } from "../player/actions";
import type { KeepAliveChoice } from "../player/assumptions/assumption";
import { useKeys } from "../player/keys";
import { LiveSend } from "../player/live-send";
import { besideStore } from "../player/one-scale";
import regions from "../player/regions.module.css";
import { rememberedSpeed } from "../player/remembered-speed";
import { startSession } from "../player/session";
import { createStore } from "../player/store";
import { useAnnouncedStore } from "../player/store-link";
import { useClockHeld } from "../player/use-clock-held";
import { wallClock } from "../player/wall-clock";
import { RunDialogs } from "../share/run-dialogs";
import { LivePictures } from "../stage/live-pictures";

export type LiveProps = {
  readonly title: string;
  readonly preset: PresetId | null;
  /** Its name on the shelf of scenarios; null where it came from elsewhere. */
  readonly shelf: string | null;
  readonly scenario: Scenario;
  readonly stillAt: Micros;
  /** What is said of that instant. */
  readonly sentence?: string;
  /** false: that instant was asked for, so that playing goes on from it. */
  readonly isStill?: boolean;
  readonly lens?: LensName;
  /** The address of the lab, for links. */
  readonly lab: string;
  readonly shows?: readonly ShownThing[] | undefined;
  readonly keepAlive: readonly KeepAliveChoice[] | null;
  /** The places that a run beside it needs. */
  readonly beside?: Needs | undefined;
  /** It begins anew when it is over. */
  readonly loops?: boolean | undefined;
  /** What a link to it holds, where that is not the run itself. */
  readonly shared?: () => Promise<string>;
};

/** A large run is made before the live simulator takes the place of the still. */
export { runReady } from "../player/run-apart";

export function Live(props: LiveProps) {
  const { title, preset, shelf, scenario, stillAt, lens, lab, keepAlive, shows, beside } = props;
  const { isStill = true, loops = false, sentence = "" } = props;
  const sends = maySend(shows);
  const box = useRef<HTMLDivElement>(null);
  const [store] = useState(() => {
    const speed = rememberedSpeed();
    const start = { scenario, at: stillAt, isStill, speed, ...(lens && { lens }) };
    const own = createStore(startSession(start), wallClock());
    return beside === undefined ? own : besideStore(own, () => beside);
  });
  const [open, setOpen] = useState<DialogName | null>(null);
  useClockHeld(box, store.clock);
  useAnnouncedStore(store);
  const origin = { title, preset, shelf, scenario };
  const fragment = async () => {
    if (props.shared) return props.shared();
    const { fragmentOf } = await import("../share/shared-session");
    return fragmentOf(store, origin);
  };
  useKeys(box, store, sends);
  const part = useAfterPicture();
  // What is not said is better than what is no longer so.
  const waiting = part === undefined ? "" : sentence;
  return (
    <div ref={box} className={regions.regions}>
      <div className={regions.main}>
        <LivePictures
          store={store}
          sends={sends}
          list={part ? <part.StageParts store={store} isOnPicture /> : null}
        >
          {sends && <LiveSend store={store} place="onLine" />}
        </LivePictures>
        <ToldSlider store={store} />
        <RunControls
          store={store}
          title={title}
          sends={sends ? "line" : "none"}
          keepAlive={keepAlive}
          onOpen={setOpen}
        />
        <div className={regions.said} data-part="said">
          {part ? (
            <part.SelfPlayingWords box={box} store={store} loops={loops} />
          ) : (
            <WordsLine sentence={waiting} />
          )}
          <Readings store={store} shows={shows} />
        </div>
      </div>
      <div className={regions.aside} data-part="aside">
        <WhyWhenChosen store={store} />
      </div>
      <RunDialogs
        open={open}
        fragment={fragment}
        title={title}
        lab={lab}
        onClose={() => setOpen(null)}
      />
    </div>
  );
}
