// A stretch of the log on the stage: where it begins and how long it is are the reader's choice.
import { useId, useMemo, useState } from "react";
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import { remainingText } from "@/simulator/scene/words";
import { keepAliveChoices } from "../../player/assumptions/assumption";
import regions from "../../player/regions.module.css";
import { runOf } from "../../player/run";
import { isMadeApart, runReady } from "../../player/run-apart";
import frame from "../../player/simulator.module.css";
import { Live } from "../../simulator/live";
import { stillInstant } from "../../stage/still-instant";
import controls from "../../ui/controls.module.css";
import { instantText } from "../words";
import styles from "../yours.module.css";
import { lengths, mostWatched, type Stretch, stretchOf } from "./stretch";

type StretchPanelProps = {
  readonly scenario: Scenario;
  /** Which is shown until the reader chooses another. */
  readonly first: Stretch;
  readonly preset: PresetId | null;
  readonly fromMs: number;
  readonly lab: string;
  /** The log's shape: its instants are in no link. */
  readonly shared: () => Promise<string>;
};

export function StretchPanel({ scenario, first, preset, fromMs, lab, shared }: StretchPanelProps) {
  const [stretch, setStretch] = useState(first);
  const [shown, setShown] = useState<Scenario | null>(null);
  const id = useId();
  const chosen = useMemo(() => stretchOf(scenario, stretch), [scenario, stretch]);
  const count = chosen.traffic.kind === "trace" ? chosen.traffic.at.length : 0;
  const play = async () => {
    if (isMadeApart(chosen)) await runReady(chosen);
    setShown(chosen);
  };
  const step: Micros = 1e6;
  return (
    <>
      <h3>A stretch of it on the stage</h3>
      <div className={styles.fields}>
        <label htmlFor={`${id}-from`}>It begins {instantText(fromMs + stretch.from / 1000)}</label>
        <input
          id={`${id}-from`}
          type="range"
          min={0}
          max={Math.max(step, scenario.horizon - stretch.length)}
          step={step}
          value={stretch.from}
          onChange={(event) => setStretch({ ...stretch, from: Number(event.target.value) })}
        />
        <label htmlFor={`${id}-length`}>How long it is</label>
        <select
          id={`${id}-length`}
          value={stretch.length}
          onChange={(event) => setStretch({ ...stretch, length: Number(event.target.value) })}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {remainingText(length)}
            </option>
          ))}
        </select>
      </div>
      <p className={controls.row}>
        <button
          type="button"
          className={controls.quiet}
          disabled={count === 0}
          onClick={() => void play()}
        >
          Show it on the stage
        </button>
        <span className={controls.small} role="status">
          {count === 0
            ? "No request came in this stretch."
            : count === mostWatched
              ? `Its first ${mostWatched} requests.`
              : `${count} requests.`}{" "}
          It begins without instances.
        </span>
      </p>
      {shown && (
        <section
          className={frame.simulator}
          aria-label="Simulator: A stretch of the log"
          tabIndex={-1}
        >
          <h3 className={styles.stageTitle}>A stretch of the log</h3>
          <div className={regions.body} data-island="live">
            <Live
              key={JSON.stringify([shown.horizon, shown.traffic])}
              title="A stretch of the log"
              preset={preset}
              shelf={null}
              scenario={shown}
              stillAt={stillInstant(runOf(shown).trace)}
              lab={lab}
              keepAlive={keepAliveChoices(shown)}
              shared={shared}
            />
          </div>
        </section>
      )}
    </>
  );
}
