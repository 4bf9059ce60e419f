// A lesson's presentation: the scenes of its text, in the deck. Lessons without scenes have none.
import type { Metadata } from "next";
import { Deck } from "@/components/classroom/deck/deck";
import { deckComponents } from "@/components/classroom/deck/deck-components";
import type { DeckScene } from "@/components/classroom/deck/deck-types";
import { askedOfRun } from "@/components/classroom/run/asked-of-run";
import { RunStill } from "@/components/classroom/run/run-still";
import { SceneRun } from "@/components/classroom/run/scene-run";
import { SceneVote } from "@/components/classroom/vote/scene-vote";
import { VoteStill } from "@/components/classroom/vote/vote-still";
import { runOf } from "@/components/player/run";
import { stillInstant } from "@/components/stage/still-instant";
import type { ShelfScenario } from "@/content/library/scenario-shelf";
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";
import { loadLibrary } from "@/content/load/load-library";
import type { Prediction } from "@/content/model/quiz/prediction";
import type { Quiz } from "@/content/model/quiz/quiz";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import type { Scene } from "@/content/model/scene";

type PageProps = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { lessons } = await loadCourse();
  const loaded = await Promise.all(lessons.map(({ slug }) => loadLesson(slug)));
  return loaded.flatMap((lesson) =>
    lesson.kind === "lesson" && lesson.deck ? [{ slug: lesson.slug }] : [],
  );
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug } = await params;
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken" || lesson.deck === null) return { title: "Content problems" };
  const { title } = lesson.frontmatter;
  const scenes = lesson.deck.scenes.length;
  return {
    title: `${title}, presented`,
    description: `${title} as a talk in ${scenes} scenes, with notes for the speaker, votes for the class, and runs to play in front of it.`,
    // What it says is in the lesson, and is found there.
    robots: { index: false },
    alternates: { canonical: `/lessons/${slug}/` },
  };
}

export default async function PresentPage({ params }: PageProps) {
  const lesson = await loadLesson((await params).slug);
  if (lesson.kind === "broken" || lesson.deck === null) return null;
  const { slug, frontmatter, deck, quiz, Body } = lesson;
  const { scenarios } = await loadLibrary();
  const scenes = deck.scenes.map((scene): DeckScene => {
    const vote = voteQuestion(slug, quiz, scene.questions[0] ?? "");
    const run = scenarios.get(scene.scenario ?? "") ?? vote?.run ?? null;
    return { ...scene, run: run && { id: run.id, title: run.title, preset: run.preset }, vote };
  });
  const base = process.env.BASE_PATH ?? "";
  return (
    <Deck
      slug={slug}
      title={frontmatter.title}
      scenes={scenes}
      lesson={`${base}/lessons/${slug}/`}
      lab={`${base}/lab/`}
    >
      <Body
        components={{
          ...deckComponents,
          Simulator: SimulatorOfScene,
          Vote: VoteOfScene,
        }}
      />
    </Deck>
  );
}

type SimulatorProps = {
  readonly scenario: string;
  readonly prediction?: Prediction;
  readonly against?: string;
  /** Of its scene. */
  readonly beats?: Scene["beats"];
};

async function SimulatorOfScene(props: SimulatorProps) {
  const { scenarios } = await loadLibrary();
  const found = scenarios.get(props.scenario);
  if (found === undefined) return null;
  const { beats = [], prediction } = props;
  const { trace } = runOf(found.scenario);
  const other = scenarios.get(props.against ?? "");
  return (
    <SceneRun
      {...sceneRun(found)}
      // A run with beats begins at its beginning.
      at={beats.length > 0 ? 0 : stillInstant(trace)}
      captions={beats.map(({ caption }) => caption)}
      asked={prediction ? askedOfRun(prediction, trace) : null}
      against={other ? { title: other.title, scenario: other.scenario } : null}
    />
  );
}

function sceneRun({ id, title, scenario }: Pick<ShelfScenario, "id" | "title" | "scenario">) {
  const run = runOf(scenario);
  const still = <RunStill title={title} run={run} at={stillInstant(run.trace)} />;
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
