// How fast the film goes, and whether it lingers where something is new.
import type { LensName } from "@/simulator/playback/player";
import { fastestSpeed, slowestSpeed } from "@/simulator/playback/player";
import type { Action } from "./actions";
import { speedText } from "./clock-words";
import styles from "./transport.module.css";

type PaceControlsProps = {
  readonly speed: number;
  readonly lens: LensName;
  readonly onAction: (action: Action) => void;
};

export function PaceControls({ speed, lens, onAction }: PaceControlsProps) {
  return (
    <>
      <SpeedSlider speed={speed} onAction={onAction} />
      <LensSwitch lens={lens} onAction={onAction} />
    </>
  );
}

const scale = 50;
const slowest = Math.log10(slowestSpeed) * scale;
const fastest = Math.log10(fastestSpeed) * scale;

function SpeedSlider({ speed, onAction }: Omit<PaceControlsProps, "lens">) {
  return (
    <label className={styles.speed}>
      <span>Speed</span>
      <input
        type="range"
        min={slowest}
        max={fastest}
        step={scale / 10}
        aria-valuetext={speedText(speed)}
        value={Math.log10(speed) * scale}
        onChange={(event) =>
          onAction({ kind: "set-speed", speed: 10 ** (event.currentTarget.valueAsNumber / scale) })
        }
      />
      <span className={styles.reading} aria-hidden="true">
        {speedText(speed)}
      </span>
    </label>
  );
}

function LensSwitch({ lens, onAction }: Omit<PaceControlsProps, "speed">) {
  const isBent = lens === "bent";
  return (
    <button
      type="button"
      role="switch"
      className={styles.switch}
      aria-checked={isBent}
      title="Slow where something is new, fast where nothing is"
      onClick={() => onAction({ kind: "set-lens", lens: isBent ? "even" : "bent" })}
    >
      Time lens
    </button>
  );
}
