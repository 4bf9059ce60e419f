// What is behind a run opened at a question: the simulator and the engine, fetched together when it is wanted.
import type { QuizRun } from "@/content/model/quiz/quiz";
import { keepAliveChoices } from "../player/assumptions/assumption";
import { runOf } from "../player/run";
import { Live } from "../simulator/live";
import { stillInstant } from "../stage/still-instant";

export type RunLiveProps = { readonly run: QuizRun; readonly lab: string };

export function RunLive({ run, lab }: RunLiveProps) {
  const { id, title, preset, scenario } = run;
  return (
    <Live
      title={title}
      preset={preset}
      shelf={id}
      scenario={scenario}
      stillAt={stillInstant(runOf(scenario).trace)}
      lab={lab}
      keepAlive={keepAliveChoices(scenario)}
    />
  );
}
