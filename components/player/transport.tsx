// The row of controls: play, back, forward and restart as one, the clock with its rate, Share and More; where the picture
// is narrow, sending too. The same elements in the HTML and live on the page, so that coming alive moves nothing. It
// holds no state and knows nothing of the run.
import { commands } from "./actions";
import { type OnAction, PressButton } from "./press-button";
import { SendButtons } from "./send-buttons";
import styles from "./transport.module.css";

/** Where a reader sends events: on the picture's line of events where it is wide, in the row of controls always, nowhere. */
export type Sending = "line" | "row" | "none";

type TransportProps = {
  readonly playing: boolean;
  readonly canUndo: boolean;
  readonly sends: Sending;
  readonly isMoreOpen: boolean;
  readonly clock: React.ReactNode;
  /** None in a placeholder. */
  readonly onAction?: OnAction;
};

export function Transport(props: TransportProps) {
  const { playing, canUndo, sends, isMoreOpen, clock, onAction } = props;
  return (
    <div className={styles.transport} data-part="transport" data-sends={sends}>
      <PlayGroup playing={playing} onAction={onAction} />
      {clock}
      {sends !== "none" && <SendButtons place="inRow" canUndo={canUndo} onAction={onAction} />}
      <PressButton command="share" className={styles.share} onAction={onAction} />
      <PressButton command="more" isOpen={isMoreOpen} onAction={onAction} />
    </div>
  );
}

/** Also of a talk, whose wall has no room for the rest. */
export function PlayGroup({ playing, onAction }: PlayControlProps) {
  return (
    <div className={styles.together}>
      <PlayControl playing={playing} onAction={onAction} />
      <PressButton command="step-back" onAction={onAction} />
      <PressButton command="step-forward" onAction={onAction} />
      <PressButton command="restart" onAction={onAction} />
    </div>
  );
}

type PlayControlProps = { readonly playing: boolean; readonly onAction: OnAction };

export function PlayControl({ playing, onAction }: PlayControlProps) {
  const face = playing ? ({ name: "Pause", icon: "pause" } as const) : commands.play;
  return (
    <PressButton
      command="play"
      face={face}
      word={face.name}
      isMain
      className={styles.play}
      onAction={onAction}
    />
  );
}
