// What is behind a run opened at a question: the simulator and the engine, fetched together when it is wanted.
import type { QuizRun } from "@/content/model/quiz";
import { keepAliveChoices } from "../simulator/assumption";
import { Live } from "../simulator/live";
import { runOf } from "../simulator/run";
import { tellingInstant } from "../simulator/telling-instant";

export type RunLiveProps = { readonly run: QuizRun; readonly lab: string };

export function RunLive({ run, lab }: RunLiveProps) {
  const { id, title, preset, scenario } = run;
  return (
    <Live
      title={title}
      preset={preset}
      shelf={id}
      scenario={scenario}
      stillAt={tellingInstant(runOf(scenario).trace)}
      lab={lab}
      keepAlive={keepAliveChoices(scenario)}
      first={null}
    />
  );
}
