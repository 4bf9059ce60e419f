// A framed simulator without script: one frame of it that teaches, its words, and the way to the site.
import { frameAt } from "@/simulator/read/frame";
import { sentenceOf } from "../../explain/words";
import { runOf } from "../../player/run";
import { startSession } from "../../player/session";
import { stageOf } from "../../stage/stage-picture";
import { stillInstant } from "../../stage/still-instant";
import { SvgPicture } from "../../stage/svg-picture";
import type { ShelfEntry } from "../shared-run";

type StillAloneProps = ShelfEntry & { readonly lab: string };

/** In place: a style sheet of its own would weigh on other pages. */
const look = { padding: "0.8rem", fontFamily: "var(--sans), system-ui, sans-serif" } as const;

export function StillAlone({ title, scenario, lab }: StillAloneProps) {
  const run = runOf(scenario);
  const at = stillInstant(run.trace);
  const picture = stageOf(run, startSession({ scenario, at }), at, 760);
  const sentence = sentenceOf(run.trace, frameAt(run.trace, at));
  return (
    <div>
      <section style={look} aria-label={`Simulator: ${title}`}>
        <h2>{title}</h2>
        <div style={{ maxInlineSize: "60rem" }}>
          <SvgPicture picture={picture} label={sentence} />
        </div>
        <p>{sentence}</p>
        <p>
          Scripts are off here, so this is a still.{" "}
          <a href={lab} target="_blank" rel="noopener">
            Open Scale to Zero
          </a>
        </p>
      </section>
    </div>
  );
}
