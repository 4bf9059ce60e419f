// The placeholder of a scene’s run: one frame that teaches, drawn at build, for paper and for windows without script.
import type { Micros } from "@/simulator/scenario";
import type { Run } from "../../player/run";
import { startSession } from "../../player/session";
import { stageOf } from "../../stage/stage-picture";
import { SvgPicture } from "../../stage/svg-picture";
import { withLargeWords } from "./projected-picture";

type RunStillProps = {
  readonly title: string;
  readonly run: Run;
  readonly at: Micros;
};

const width = 640;
const leastWords = 12.5;

export function RunStill({ title, run, at }: RunStillProps) {
  const session = startSession({ scenario: run.trace.scenario, at });
  const picture = withLargeWords(stageOf(run, session, at, width), leastWords);
  return <SvgPicture picture={picture} label={title} />;
}
