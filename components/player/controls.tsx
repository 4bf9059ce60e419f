// The row of controls: the same elements in the HTML and live on the page, so that coming alive moves
// nothing. It holds no state and knows nothing of the run.

import controls from "@/components/ui/controls.module.css";
import type { LensName } from "@/simulator/playback/player";
import { fastestSpeed, slowestSpeed } from "@/simulator/playback/player";
import { type Action, type Command, commands } from "./actions";
import { speedText } from "./clock-words";
import styles from "./controls.module.css";
import { Icon, type IconName } from "./icons";

type ControlsProps = {
  readonly playing: boolean;
  readonly speed: number;
  readonly lens: LensName;
  readonly canUndo: boolean;
  /** Whether its state may go into another page from here. */
  readonly embeds?: boolean;
  readonly clock: React.ReactNode;
  /** None in a placeholder. */
  readonly onAction?: ((action: Action) => void) | undefined;
};

export function Controls(props: ControlsProps) {
  const { playing, speed, lens, canUndo, embeds = true, clock, onAction } = props;
  const button = (command: Command, ...shown: ShownName) => (
    <ControlButton
      command={command}
      shown={shown}
      isHidden={command === "undo" && !canUndo}
      onAction={onAction}
    />
  );
  return (
    <div className={styles.controls}>
      <div className={`${controls.row} ${styles.buttons}`}>
        <PlayControl playing={playing} onAction={onAction} />
        {button("step-back", "", "Step back")}
        {button("step-forward", "", "Step forward")}
        {button("restart", "", "Restart")}
        {button("share", "", "Share")}
        {embeds && button("embed", "", "", "Embed")}
        {button("send-one", "Send", "", " an event")}
        {button("send-many", "Send 100")}
      </div>
      <div className={`${controls.row} ${styles.settings}`} data-part="settings">
        <div className={styles.together}>
          <SpeedSlider speed={speed} onAction={onAction} />
          <LensSwitch lens={lens} onAction={onAction} />
          {button("undo", "Undo")}
        </div>
        {clock}
      </div>
    </div>
  );
}

export function PlayControl({ playing, onAction }: Pick<ControlsProps, "playing" | "onAction">) {
  const face = playing ? ({ name: "Pause", icon: "pause" } as const) : commands.play;
  return <ControlButton command="play" face={face} shown={[face.name]} onAction={onAction} />;
}

/** What of its name is to be seen: always, in more room, in the most. */
type ShownName = readonly [always: string, wide?: string, widest?: string];

type ControlButtonProps = {
  readonly command: Command;
  /** Its own, unless it says something else for the moment. */
  readonly face?: { readonly name: string; readonly icon: IconName };
  readonly shown: ShownName;
  readonly isHidden?: boolean;
  readonly onAction: ControlsProps["onAction"];
};

function ControlButton(props: ControlButtonProps) {
  const { command, face = commands[command], shown, isHidden, onAction } = props;
  const [always, wide, widest] = shown;
  return (
    <button
      type="button"
      className={command === "play" ? `${controls.main} ${styles.play}` : controls.quiet}
      data-press={command}
      aria-keyshortcuts={command === "send-one" ? commands[command].key : undefined}
      aria-label={face.name}
      hidden={isHidden}
      {...(onAction && { onClick: () => onAction(commands[command].action) })}
    >
      <Icon name={face.icon} />
      {always && <span>{always}</span>}
      {wide && <span className={styles.wideOnly}>{wide}</span>}
      {widest && <span className={styles.widestOnly}>{widest}</span>}
    </button>
  );
}

const scale = 50;
const slowest = Math.log10(slowestSpeed) * scale;
const fastest = Math.log10(fastestSpeed) * scale;

function SpeedSlider({ speed, onAction }: Pick<ControlsProps, "speed" | "onAction">) {
  return (
    <label className={styles.speed}>
      <span>Speed</span>
      <input
        type="range"
        min={slowest}
        max={fastest}
        step={scale / 10}
        aria-valuetext={speedText(speed)}
        {...(onAction
          ? {
              value: Math.log10(speed) * scale,
              onChange: (event) =>
                onAction({
                  kind: "set-speed",
                  speed: 10 ** (event.currentTarget.valueAsNumber / scale),
                }),
            }
          : { defaultValue: Math.log10(speed) * scale })}
      />
      <span className={styles.reading} aria-hidden="true">
        {speedText(speed)}
      </span>
    </label>
  );
}

function LensSwitch({ lens, onAction }: Pick<ControlsProps, "lens" | "onAction">) {
  const isBent = lens === "bent";
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={isBent}
      title="Slow where something is new, fast where nothing is"
      {...(onAction && {
        onClick: () => onAction({ kind: "set-lens", lens: isBent ? "even" : "bent" }),
      })}
    >
      Time lens
    </button>
  );
}
