// A second scenario beside a lesson's simulator, on the same play head and meeting the same events sent by hand;
// and what tells the two apart, in a sentence.

import controls from "@/components/ui/controls.module.css";
import type { ShownThing } from "@/content/model/shows";
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import { NumbersList } from "../../explain/numbers";
import { differencesSentence } from "../../lab/compare/differences";
import { besideRun } from "../../player/one-scale";
import { platformName } from "../../player/platform-name";
import { runOf } from "../../player/run";
import frame from "../../player/simulator.module.css";
import { Stage, Timeline } from "../../simulator/still";
import { AgainstIsland } from "./against-island";
import styles from "./companion.module.css";

type AgainstProps = {
  readonly title: string;
  readonly scenario: Scenario;
  readonly preset: PresetId | null;
  /** The simulator's own, and the instant of its still. */
  readonly own: Scenario;
  readonly at: Micros;
  readonly shows: readonly ShownThing[] | undefined;
};

export function Against(props: AgainstProps) {
  const { title, scenario, preset, own, at: ownAt, shows } = props;
  const run = { ...besideRun(runOf(scenario), runOf(own).slots), film: runOf(own).film };
  const { trace } = run;
  const at = Math.min(ownAt, trace.horizon);
  // Beside its like it is never wide.
  const pictured = { run, at, width: null };
  return (
    <section className={frame.simulator} data-part="companion" aria-label={`Beside it: ${title}`}>
      <header className={frame.bar}>
        <h3 className={frame.title}>{title}</h3>
        <p className={controls.small}>{platformName(preset, scenario)}</p>
      </header>
      <AgainstIsland
        title={title}
        scenario={scenario}
        shows={shows}
        still={
          <div data-beside="">
            <div data-part="scene">
              <Stage {...pictured} label={title} />
            </div>
            <Timeline {...pictured} />
            <NumbersList run={run} at={at} shows={shows} />
            <p className={`${controls.read} ${styles.difference}`}>
              {differencesSentence(runOf(own).trace, trace, title)}
            </p>
          </div>
        }
      />
    </section>
  );
}
