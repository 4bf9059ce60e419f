// Several runs that meet the same events, one beside the other on one scale: the timeline of each from start to end. Drawn
// once, when the site is built.
import controls from "@/components/ui/controls.module.css";
import type { Scenario } from "@/simulator/scenario";
import { besideRun, needsOf } from "../player/one-scale";
import { runOf } from "../player/run";
import frame from "../player/simulator.module.css";
import { pageLook, svgMarks } from "../stage/svg-painter";
import { timelineOf } from "../stage/timeline-picture";
import styles from "./together.module.css";

export type TogetherRun = {
  readonly title: string;
  readonly scenario: Scenario;
  /** What happens in it, in words. */
  readonly description: string;
};

const width = 340;

export function TogetherFigure({ runs: shown }: { readonly runs: readonly TogetherRun[] }) {
  const runs = shown.map(({ scenario }) => runOf(scenario));
  const [longest] = runs.toSorted((a, b) => b.trace.horizon - a.trace.horizon);
  const [largest] = runs.toSorted((a, b) => b.slots.count - a.slots.count);
  if (!longest || !largest) return null;
  const lens = longest.film.lenses.even;
  const pictures = runs.map((run) =>
    timelineOf(besideRun(run, needsOf(largest)), lens, width, run.trace.horizon),
  );
  return (
    <section
      className={`${frame.simulator} ${styles.together}`}
      aria-label="Figure: the same events, one run beside the other"
    >
      {shown.map(({ title, description }, n) => {
        const picture = pictures[n]?.picture;
        return (
          picture && (
            <figure key={title}>
              <figcaption className={controls.small}>{title}</figcaption>
              <svg
                viewBox={`0 0 ${width} ${picture.height}`}
                role="img"
                aria-label={description}
                // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own painter, its texts escaped
                dangerouslySetInnerHTML={{ __html: svgMarks(picture, pageLook) }}
              />
            </figure>
          )
        );
      })}
    </section>
  );
}
