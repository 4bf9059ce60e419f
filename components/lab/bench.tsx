// The simulator of the lab: the parts of the live one, full width, joined to one store; beside it, when two
// set-ups are compared, a second stage on the same play head. What it runs is the lab's business.
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { printRate } from "@/simulator/playback/rate";
import { clockText } from "../simulator/clock-words";
import { type Command, Controls } from "../simulator/controls";
import { commandOf } from "../simulator/keys";
import { Words } from "../simulator/live-words";
import { NumbersList } from "../simulator/numbers";
import { rememberSpeed } from "../simulator/remembered-speed";
import { RequestsDisclosure } from "../simulator/requests-disclosure";
import { isPlaying } from "../simulator/session";
import frame from "../simulator/simulator.module.css";
import { StageCanvas } from "../simulator/stage-canvas";
import type { Store } from "../simulator/store";
import { TimeSlider } from "../simulator/time-slider";
import { TimelineCanvas } from "../simulator/timeline-canvas";
import { useClockHeld } from "../simulator/use-clock-held";
import { WhyPanel } from "../simulator/why-panel";
import styles from "./lab.module.css";

type BenchProps = {
  readonly store: Store;
  readonly title: string;
  readonly other: { readonly store: Store; readonly title: string } | null;
  readonly onShare: () => void;
  /** What is said about both runs, between the stages and the controls. */
  readonly children?: ReactNode;
};

export function Bench({ store, title, other, onShare, children }: BenchProps) {
  const box = useRef<HTMLDivElement>(null);
  useClockHeld(box, store.clock);
  const command = (name: Command) => {
    if (name === "share") onShare();
    else obey(store, name);
  };
  useEffect(() => {
    const section = box.current?.closest("section");
    const onKey = (event: KeyboardEvent) => {
      const name = commandOf(event);
      if (name === null) return;
      event.preventDefault();
      obey(store, name);
    };
    section?.addEventListener("keydown", onKey);
    return () => section?.removeEventListener("keydown", onKey);
  }, [store]);
  if (other === null) {
    return (
      <div ref={box} data-awake="">
        <Stage store={store} />
        <TimeSlider store={store} />
        <ControlRow store={store} onCommand={command} />
        <Words store={store} />
        <WhyPanel store={store} />
        <Readings store={store} />
        {children}
        <RequestsDisclosure store={store} />
      </div>
    );
  }
  return (
    <div ref={box} data-awake="">
      <div className={styles.panes}>
        {[{ store, title }, other].map((pane, n) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
          <div
            key={n === 0 ? "own" : "other"}
            role="group"
            aria-label={pane.title}
            className={styles.pane}
          >
            <p className={styles.paneTitle}>{pane.title}</p>
            <Stage store={pane.store} />
            <WhyPanel store={pane.store} />
            <Readings store={pane.store} />
          </div>
        ))}
      </div>
      {children}
      <TimeSlider store={store} />
      <ControlRow store={store} onCommand={command} />
      <Words store={store} />
      <RequestsDisclosure store={store} />
    </div>
  );
}

function Stage({ store }: { readonly store: Store }) {
  return (
    <>
      <div className={frame.stage} aria-hidden="true">
        <StageCanvas store={store} />
      </div>
      <div className={frame.timeline} aria-hidden="true">
        <TimelineCanvas store={store} />
      </div>
    </>
  );
}

function obey(store: Store, command: Exclude<Command, "share">): void {
  switch (command) {
    case "play": {
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (isPlaying(store.session())) store.dispatch({ kind: "pause" });
      else store.dispatch({ kind: still ? "play-stills" : "play" });
      return;
    }
    case "send-one":
      store.dispatch({ kind: "send", count: 1 });
      return;
    case "send-many":
      store.dispatch({ kind: "send", count: 100 });
      return;
    default:
      store.dispatch({ kind: command });
  }
}

type ControlRowProps = { readonly store: Store; readonly onCommand: (name: Command) => void };

function ControlRow({ store, onCommand }: ControlRowProps) {
  const session = useSyncExternalStore(store.onChange, store.session);
  return (
    <Controls
      playing={isPlaying(session)}
      speed={session.player.speed}
      lens={session.player.lens}
      canUndo={session.before.length > 0}
      clock={<Clock store={store} />}
      onCommand={onCommand}
      onSpeed={(speed) => {
        rememberSpeed(speed);
        store.dispatch({ kind: "set-speed", speed });
      }}
      onLens={(lens) => store.dispatch({ kind: "set-lens", lens })}
    />
  );
}

function Clock({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const { player } = useSyncExternalStore(store.onChange, store.session);
  const rate = store.run().film.lenses[player.lens].rateAt(at) * player.speed;
  return (
    <p className={frame.clock}>
      <b>{clockText(at)}</b> · {printRate(rate)}
    </p>
  );
}

function Readings({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  useSyncExternalStore(store.onChange, store.session);
  const { metrics, trace } = store.run();
  return (
    <NumbersList numbers={metrics.numbersAt(at)} refuses={trace.report.requests.throttled > 0} />
  );
}
