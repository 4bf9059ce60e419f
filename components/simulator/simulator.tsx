// A simulator on a page, as the server draws it: title, still, words, what is assumed and what is left out.
// The live one takes the place of the still (simulator-island.tsx). Give it a scenario that has been read.
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import { keepAliveChoices } from "../player/assumptions/assumption";
import { Assumptions } from "../player/assumptions/assumptions";
import { Bar } from "../player/bar";
import { runOf } from "../player/run";
import styles from "../player/simulator.module.css";
import { stillInstant } from "../stage/still-instant";
import { Filmstrip } from "./filmstrip";
import { SimulatorIsland } from "./simulator-island";
import { Still } from "./still";

type SimulatorProps = {
  /** Its name on the shelf of scenarios, unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly preset: PresetId | null;
  /** The instant of the still; without one, just after the first request was placed. */
  readonly stillAt?: Micros;
  /** How wide it is on a wide screen, in pixels; as wide as a lesson's figures without one. null: always narrow. */
  readonly width?: number | null;
  /** Of its title: 3 within a text that has headings of its own. */
  readonly level?: 2 | 3;
  /** It stays a still: what it stands in comes alive as a whole. */
  readonly isStill?: boolean;
};

export function Simulator(props: SimulatorProps) {
  const { id, title, scenario, preset, stillAt, width = 938, level = 3, isStill = false } = props;
  const run = runOf(scenario);
  const at = stillAt ?? stillInstant(run.trace);
  const keepAlive = keepAliveChoices(scenario);
  const still = (
    <div>
      <Still run={run} at={at} keepAlive={keepAlive} width={width} />
    </div>
  );
  return (
    <section className={styles.simulator} aria-label={`Simulator: ${title}`} tabIndex={-1}>
      <Bar id={id} title={title} preset={preset} level={level} />
      {isStill ? (
        still
      ) : (
        <SimulatorIsland
          title={title}
          preset={preset}
          shelf={id}
          lab={`${process.env.BASE_PATH ?? ""}/lab/`}
          scenario={scenario}
          stillAt={at}
          keepAlive={keepAlive}
          still={still}
        />
      )}
      <div>
        <Assumptions id={id} preset={preset} scenario={scenario} />
        <Filmstrip run={run} />
      </div>
    </section>
  );
}
