// What is drawn of a scene that its author made: a text, a run, a vote.
import { runOf } from "../../player/run";
import { stillInstant } from "../../stage/still-instant";
import { SceneFrame, SceneStage } from "../deck/scene-frame";
import { RunStill } from "../run/run-still";
import { SceneRun } from "../run/scene-run";
import { SceneVote } from "../vote/scene-vote";
import { VoteStill } from "../vote/vote-still";
import type { ReadyScene } from "./own-scenes";

export function OwnContent({ scene, own, scenario }: ReadyScene) {
  const { id, title, beats, vote } = scene;
  const run = scenario && (
    <SceneRun
      {...{ id, title, scenario }}
      at={beats.length > 0 || vote ? 0 : stillInstant(runOf(scenario).trace)}
      captions={beats.map(({ caption }) => caption)}
      asked={null}
      against={null}
      still={
        <RunStill title={title} run={runOf(scenario)} at={stillInstant(runOf(scenario).trace)} />
      }
    />
  );
  return (
    <SceneFrame id={id} title={title}>
      <SceneStage>
        {vote ? <SceneVote run={run} still={<VoteStill question={vote} />} /> : run}
        {own?.kind === "text" && <Text text={own.text} />}
      </SceneStage>
    </SceneFrame>
  );
}

/** Paragraphs between empty lines; lines that begin with a dash are a list. */
function Text({ text }: { readonly text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const lines = part.trim().split("\n");
      if (!lines.every((line) => /^\s*-\s/.test(line))) return <p key={part}>{part}</p>;
      return (
        <ul key={part}>
          {lines.map((line) => (
            <li key={line}>{line.replace(/^\s*-\s/, "")}</li>
          ))}
        </ul>
      );
    });
}
