// The row of controls: the same elements asleep in the HTML and awake on the page, so that waking moves
// nothing. It holds no state and knows nothing of the run.
import type { LensName } from "@/simulator/playback/player";
import { fastestSpeed, slowestSpeed } from "@/simulator/playback/player";
import { speedText } from "./clock-words";
import styles from "./controls.module.css";
import { Icon, type IconName } from "./icons";

/** Commands that open a dialog; all others are the store's. */
export type Opening = "share" | "embed";

export type Command =
  | "play"
  | "step-back"
  | "step-forward"
  | "restart"
  | "send-one"
  | "send-many"
  | "undo"
  | Opening;

type ControlsProps = {
  readonly playing: boolean;
  readonly speed: number;
  readonly lens: LensName;
  readonly canUndo: boolean;
  /** Whether its state may go into another page from here. */
  readonly embeds?: boolean;
  readonly clock: React.ReactNode;
  readonly onCommand?: (command: Command) => void;
  readonly onSpeed?: (speed: number) => void;
  readonly onLens?: (lens: LensName) => void;
};

export function Controls(props: ControlsProps) {
  const { playing, canUndo, embeds = true, clock, onCommand, ...set } = props;
  const button = (command: Command, name: string, icon: IconName, ...shown: ShownName) => (
    <ControlButton
      command={command}
      name={name}
      icon={icon}
      shown={shown}
      isHidden={command === "undo" && !canUndo}
      onCommand={onCommand}
    />
  );
  // Asleep they are the same in every simulator of a page, which need say it but once (scripts/still-markup.mjs).
  const alike = onCommand ? {} : { "data-alike": "" };
  return (
    <div className={styles.controls}>
      <div className={styles.buttons} {...alike}>
        <PlayControl playing={playing} onCommand={onCommand} />
        {button("step-back", "Step back", "back", "", "Step back")}
        {button("step-forward", "Step forward", "forward", "", "Step forward")}
        {button("restart", "Restart", "restart", "", "Restart")}
        {button("share", "Share", "share", "", "Share")}
        {embeds && button("embed", "Embed", "embed", "", "", "Embed")}
        {button("send-one", "Send an event", "event", "Send", "", " an event")}
        {button("send-many", "Send 100 events", "events", "Send 100")}
      </div>
      <div className={styles.settings} data-part="settings">
        <div className={styles.together} {...alike}>
          <SpeedSlider {...set} />
          <LensSwitch {...set} />
          {button("undo", "Undo", "undo", "Undo")}
        </div>
        {clock}
      </div>
    </div>
  );
}

type PlayControlProps = {
  readonly playing: boolean;
  readonly onCommand: ControlsProps["onCommand"] | undefined;
};

export function PlayControl({ playing, onCommand }: PlayControlProps) {
  const [name, icon] = playing ? (["Pause", "pause"] as const) : (["Play", "play"] as const);
  return (
    <ControlButton command="play" name={name} icon={icon} shown={[name]} onCommand={onCommand} />
  );
}

/** What of its name is to be seen: always, in more room, in the most. */
type ShownName = readonly [always: string, wide?: string, widest?: string];

type ControlButtonProps = {
  readonly command: Command;
  readonly name: string;
  readonly icon: IconName;
  readonly shown: ShownName;
  readonly isHidden?: boolean;
  readonly onCommand: ControlsProps["onCommand"] | undefined;
};

function ControlButton(props: ControlButtonProps) {
  const { command, name, icon, shown, isHidden, onCommand } = props;
  const [always, wide, widest] = shown;
  return (
    <button
      type="button"
      className={command === "play" ? styles.main : styles.button}
      data-command={command}
      aria-keyshortcuts={command === "send-one" ? "e" : undefined}
      aria-label={name}
      hidden={isHidden}
      {...(onCommand && { onClick: () => onCommand(command) })}
    >
      <Icon name={icon} />
      {always && <span>{always}</span>}
      {wide && <span className={styles.wideOnly}>{wide}</span>}
      {widest && <span className={styles.widestOnly}>{widest}</span>}
    </button>
  );
}

const scale = 50;
const slowest = Math.log10(slowestSpeed) * scale;
const fastest = Math.log10(fastestSpeed) * scale;

function SpeedSlider({ speed, onSpeed }: Pick<ControlsProps, "speed" | "onSpeed">) {
  return (
    <label className={styles.speed}>
      <span>Speed</span>
      <input
        type="range"
        min={slowest}
        max={fastest}
        step={scale / 10}
        aria-valuetext={speedText(speed)}
        {...(onSpeed
          ? {
              value: Math.log10(speed) * scale,
              onChange: (event) => onSpeed(10 ** (event.currentTarget.valueAsNumber / scale)),
            }
          : { defaultValue: Math.log10(speed) * scale })}
      />
      <span className={styles.reading} aria-hidden="true">
        {speedText(speed)}
      </span>
    </label>
  );
}

function LensSwitch({ lens, onLens }: Pick<ControlsProps, "lens" | "onLens">) {
  const isBent = lens === "bent";
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={isBent}
      title="Slow where something happens, fast where nothing does"
      {...(onLens && { onClick: () => onLens(isBent ? "even" : "bent") })}
    >
      Time lens
    </button>
  );
}
