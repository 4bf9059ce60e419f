// The scenes of a lesson's presentation, as data and as they are drawn: for its own page, and for the page of decks that
// take scenes of several lessons.
import type { ReactNode } from "react";
import { deckComponents } from "@/components/classroom/deck/deck-components";
import type { DeckScene } from "@/components/classroom/deck/deck-types";
import { SceneFrame } from "@/components/classroom/deck/scene-frame";
import { askedOfRun } from "@/components/classroom/run/asked-of-run";
import { RunStill } from "@/components/classroom/run/run-still";
import { SceneRun } from "@/components/classroom/run/scene-run";
import { SceneVote } from "@/components/classroom/vote/scene-vote";
import { VoteStill } from "@/components/classroom/vote/vote-still";
import { runOf } from "@/components/player/run";
import { stillInstant } from "@/components/stage/still-instant";
import type { ShelfScenario } from "@/content/library/scenario-shelf";
import { loadLesson } from "@/content/load/load-lesson";
import { loadLibrary } from "@/content/load/load-library";
import type { Prediction } from "@/content/model/quiz/prediction";
import type { Quiz } from "@/content/model/quiz/quiz";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import type { Scene } from "@/content/model/scene";
import { shownThingsOf } from "@/content/model/shows";
import { parseDuration } from "@/simulator/duration";
import type { Micros } from "@/simulator/scenario";

/** null: the lesson has no presentation. */
export async function scenesOf(slug: string): Promise<readonly DeckScene[] | null> {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken" || lesson.deck === null) return null;
  const { scenarios } = await loadLibrary();
  return lesson.deck.scenes.map((scene): DeckScene => {
    const vote = voteQuestion(slug, lesson.quiz, scene.questions[0] ?? "");
    const run = scenarios.get(scene.scenario ?? "") ?? vote?.run ?? null;
    return { ...scene, run: run && { id: run.id, title: run.title, preset: run.preset }, vote };
  });
}

/** What is drawn of all scenes of a lesson, one below another; of one alone, under another id, if it is named. */
export async function DrawnScenes({ slug, only }: { readonly slug: string; readonly only?: Only }) {
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken" || lesson.deck === null) return null;
  const { Body } = lesson;
  return (
    <Body
      components={{
        ...deckComponents,
        ...(only && { Scene: sceneOnly(only) }),
        Simulator: SimulatorOfScene,
        Vote: VoteOfScene,
      }}
    />
  );
}

type Only = { readonly scene: string; readonly as: string };
type FrameProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

function sceneOnly({ scene, as }: Only) {
  return (props: FrameProps) => (props.id === scene ? <SceneFrame {...props} id={as} /> : null);
}

type SimulatorProps = {
  readonly scenario: string;
  readonly prediction?: Prediction;
  readonly against?: string;
  readonly shows?: string;
  /** The instant of its still, as the lesson has it. */
  readonly still?: string;
  /** Of its scene. */
  readonly beats?: Scene["beats"];
};

async function SimulatorOfScene(props: SimulatorProps) {
  const { scenarios } = await loadLibrary();
  const found = scenarios.get(props.scenario);
  if (found === undefined) return null;
  const { beats = [], prediction, shows } = props;
  const { trace } = runOf(found.scenario);
  const stillAt = parseDuration(props.still ?? "") ?? stillInstant(trace);
  const other = scenarios.get(props.against ?? "");
  return (
    <SceneRun
      {...sceneRun(found, stillAt)}
      // A run with beats begins at its beginning.
      at={beats.length > 0 ? 0 : stillAt}
      captions={beats.map(({ caption }) => caption)}
      asked={prediction ? askedOfRun(prediction, trace) : null}
      shows={shows === undefined ? undefined : shownThingsOf(shows)}
      against={other ? { title: other.title, scenario: other.scenario } : null}
    />
  );
}

type Shown = Pick<ShelfScenario, "id" | "title" | "scenario">;

function sceneRun({ id, title, scenario }: Shown, at?: Micros) {
  const run = runOf(scenario);
  const still = <RunStill title={title} run={run} at={at ?? stillInstant(run.trace)} />;
  return { id, title, scenario, still };
}

type VoteProps = { readonly lesson: string; readonly question: string };

async function VoteOfScene({ lesson: slug, question: id }: VoteProps) {
  const lesson = await loadLesson(slug);
  const question = lesson.kind === "lesson" ? voteQuestion(slug, lesson.quiz, id) : null;
  if (question === null) return null;
  const { run } = question;
  const settling = run && (
    <SceneRun {...sceneRun(run)} at={0} captions={[]} asked={null} against={null} />
  );
  return <SceneVote run={settling} still={<VoteStill question={question} />} />;
}

function voteQuestion(lesson: string, quiz: Quiz | null, id: string): VoteQuestion | null {
  const question = quiz?.questions.find((one) => one.id === `${lesson}/${id}`);
  if (!quiz || !question || !("options" in question)) return null;
  return { lesson, question, run: quiz.runs[question.scenario ?? ""] ?? null };
}
