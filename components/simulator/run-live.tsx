// What is behind a run opened at a question: the simulator and the engine, fetched together when it is wanted.
import type { QuizRun } from "@/content/model/quiz/quiz";
import { parseDuration } from "@/simulator/duration";
import { keepAliveChoices } from "../player/assumptions/assumption";
import { runOf } from "../player/run";
import { stillInstant } from "../stage/still-instant";
import { Live } from "./live";

export type RunLiveProps = {
  readonly run: QuizRun;
  readonly lab: string;
  readonly at?: string | undefined;
};

export function RunLive({ run, lab, at }: RunLiveProps) {
  const { id, title, preset, scenario } = run;
  const opensAt = parseDuration(at ?? "");
  return (
    <Live
      title={title}
      preset={preset}
      shelf={id}
      scenario={scenario}
      stillAt={opensAt ?? stillInstant(runOf(scenario).trace)}
      isStill={opensAt === null}
      lab={lab}
      keepAlive={keepAliveChoices(scenario)}
    />
  );
}
