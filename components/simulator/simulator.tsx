// A simulator on a page, as the server draws it. Its regions: the title; what is asked of the reader; beside or under that
// the picture with its controls, and under it what is said of it (sentence, numbers); beside or under the picture the story
// of what was chosen; at the foot, where its numbers come from. The live one takes the place of the still
// (simulator-island.tsx). Give it a scenario that has been read.
import type { ReactNode } from "react";
import type { Added } from "@/content/model/addition";
import type { ShownThing } from "@/content/model/shows";
import type { PresetId } from "@/simulator/presets/presets";
import { frameAt } from "@/simulator/read/frame";
import type { Micros, Scenario } from "@/simulator/scenario";
import type { Needs } from "@/simulator/scene/slots";
import { sentenceOf } from "../explain/words";
import { keepAliveChoices } from "../player/assumptions/assumption";
import { Bar } from "../player/bar";
import { besideRun } from "../player/one-scale";
import regions from "../player/regions.module.css";
import { runOf } from "../player/run";
import styles from "../player/simulator.module.css";
import { stillInstant } from "../stage/still-instant";
import { Foot } from "./foot";
import { SimulatorIsland } from "./simulator-island";
import { StillAsDrawn } from "./still-as-drawn";

type SimulatorProps = {
  /** Its name on the shelf of scenarios. */
  readonly id: string;
  /** It is not the first of its scenario on the page. */
  readonly nth?: number | undefined;
  readonly title: string;
  readonly scenario: Scenario;
  readonly preset: PresetId | null;
  /** The instant of the still; without one, just after the first request was placed. */
  readonly stillAt?: Micros;
  /** How wide it is on a wide screen, in pixels; as wide as a lesson's figures without one. null: always narrow. */
  readonly width?: number | null;
  /** Of its title: 3 within a text that has headings of its own. */
  readonly level?: 2 | 3;
  /** What a reader is to do with it: it stands beside the picture where there is room, over it where there is not. */
  readonly question?: ReactNode;
  /** Where what comes of that stands: under the question, or under the picture. */
  readonly result?: ((className: string | undefined) => ReactNode) | undefined;
  /** What else it shows; without it, sending and the numbers that say most of the run. */
  readonly shows?: readonly ShownThing[] | undefined;
  /** The one thing that it has more than a picture before it. */
  readonly added?: Added | undefined;
  /** The places that a run beside it needs. */
  readonly beside?: Needs | undefined;
  /** It begins anew when it is over. */
  readonly loops?: boolean | undefined;
  /** It stays a still: what it stands in comes alive as a whole. */
  readonly isStill?: boolean;
};

export function Simulator(props: SimulatorProps) {
  const { id, nth, title, scenario, preset, stillAt, width = 938, level = 3 } = props;
  const own = nth === undefined ? id : `${id}-${nth}`;
  const { question, result, shows, added, beside, loops, isStill = false } = props;
  const run = beside === undefined ? runOf(scenario) : besideRun(runOf(scenario), beside);
  const at = stillAt ?? stillInstant(run.trace);
  const keepAlive = keepAliveChoices(scenario);
  const drawn = width && result ? mainWidth(width) : width;
  return (
    <section className={styles.simulator} aria-label={`Simulator: ${title}`} tabIndex={-1}>
      <Bar id={own} title={title} preset={preset} scenario={scenario} level={level} added={added} />
      <div className={regions.body} data-asks={question && ""}>
        {question && (
          <div className={regions.question} data-part="question">
            {question}
          </div>
        )}
        {result?.(regions.result)}
        {isStill ? (
          <StillAsDrawn scenario={scenario} at={at} width={drawn} shows={shows} beside={beside} />
        ) : (
          <SimulatorIsland
            title={title}
            preset={preset}
            shelf={id}
            scenario={scenario}
            stillAt={at}
            sentence={sentenceOf(run.trace, frameAt(run.trace, at))}
            keepAlive={keepAlive}
            shows={shows}
            beside={beside}
            loops={loops}
            width={drawn}
          />
        )}
      </div>
      <Foot id={own} preset={preset} scenario={scenario} />
    </section>
  );
}

/** What the style sheet leaves the picture: where there is room, what is asked stands beside it. */
function mainWidth(width: number): number {
  if (width < besideFrom) return width;
  return Math.round(width - Math.min(336, Math.max(272, 0.26 * width)));
}

const besideFrom = 928;
