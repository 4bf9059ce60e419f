// What a teacher is given with a lesson: plans, what to listen for, answers, a worksheet and its key.
import type { Metadata } from "next";
import "@/components/classroom/styles";
import { EditorIsland } from "@/components/classroom/own/editor-island";
import { deckLink } from "@/components/classroom/own/own-deck";
import { ExpectedIdeas } from "@/components/classroom/print/expected-ideas";
import { FilesToTake } from "@/components/classroom/print/files-to-take";
import { LessonPlan } from "@/components/classroom/print/lesson-plan";
import { PrintLink } from "@/components/classroom/print/print-link";
import styles from "@/components/classroom/print/teach.module.css";
import { TestKey, TestSheet } from "@/components/classroom/print/test-sheet";
import { Worksheet, WorksheetKey } from "@/components/classroom/print/worksheet";
import { KeptVotes } from "@/components/classroom/vote/kept-votes";
import { ContentProblems } from "@/components/lesson/content-problems";
import { Terms } from "@/components/lesson/term";
import controls from "@/components/ui/controls.module.css";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";
import { loadShelf } from "@/content/load/load-shelf";
import { keyOf } from "@/content/model/quiz/key-words";
import { type Halves, halvesOf } from "@/content/model/quiz/test-halves";
import type { Plan } from "@/content/model/teach";
import { taskIn } from "@/content/model/worksheet/version";
import { quantity } from "@/simulator/quantity";
import { lessonsTaught, type TeachPageProps, teachMetadata } from "./teach-route";

export const dynamicParams = false;

export const generateStaticParams = lessonsTaught;

export function generateMetadata(props: TeachPageProps): Promise<Metadata> {
  return teachMetadata(props, (lesson) => ({
    title: `Teach: ${lesson}`,
    description: `Plans for 20 and 50 minutes, what students get wrong, questions to discuss, answers, and a worksheet with its key, for the lesson “${lesson}”.`,
  }));
}

export default async function TeachPage({ params }: TeachPageProps) {
  const { slug } = await params;
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken") return <ContentProblems problems={lesson.problems} />;
  const { teach, quiz } = lesson;
  if (teach === null) return null;
  const { title, goals } = lesson.frontmatter;
  const worksheet = teach.worksheet.map((task) => taskIn(task, 0));
  return (
    <article className={`${page.page} ${page.text} ${styles.page}`}>
      <h1>Teach: {title}</h1>
      <ul className={`${controls.row} ${controls.screen} ${styles.ways}`}>
        <li>
          <Link href={`/lessons/${slug}/`}>The lesson</Link>
        </li>
        <li>
          <Link href={`/present/${slug}/`}>Present it</Link>
        </li>
        <li>
          <Link href="/assign/">Set an assignment</Link>
        </li>
        <li>
          <Link href="/about/teaching/">How to teach with it</Link>
        </li>
        <li>
          <PrintLink part="worksheet">Print the worksheet</PrintLink>
        </li>
        <li>
          <PrintLink part="key">Print the key</PrintLink>
        </li>
        <li>
          <Link href={`/lessons/${slug}/teach/worksheets/`}>More versions of it</Link>
        </li>
        {quiz && (
          <li>
            Print a test <PrintLink part="before">for before</PrintLink>,{" "}
            <PrintLink part="after">one for after</PrintLink>,{" "}
            <PrintLink part="test-key">their key</PrintLink>
          </li>
        )}
      </ul>
      <KeptVotes lesson={slug} />

      <h2 id="goals">Goals</h2>
      <p>Afterwards students can</p>
      <ul>
        {goals.map((goal) => (
          <li key={goal}>{goal}</li>
        ))}
      </ul>

      <h2 id="needed">What is needed beforehand</h2>
      <ul>
        {teach.needed.map((need) => (
          <li key={need}>{need}</li>
        ))}
        {lesson.requires.length > 0 && (
          <li>
            Words to know: <Terms terms={lesson.requires} />.
          </li>
        )}
      </ul>

      {teach.plans.map((plan) => [
        <h2 key="title" id={`plan-${plan.minutes}`}>
          Plan for {quantity(plan.minutes, "minutes")}
        </h2>,
        <LessonPlan key="plan" plan={plan} slug={slug} />,
        lesson.deck && (
          <p key="deck" className={controls.screen}>
            <PlanLink {...{ title, slug, plan }} />
          </p>
        ),
      ])}

      {lesson.deck && (
        <section className={`${controls.screen} ${styles.deck}`} aria-labelledby="deck">
          <h2 id="deck">Your own deck</h2>
          <p>
            Choose scenes of this lesson and of others, add your own questions, runs and words, and
            bring them in the order you want. The deck is a link: nothing is sent anywhere, and this
            browser keeps what you make.
          </p>
          <details>
            <summary>Make a deck</summary>
            <EditorIsland
              slug={slug}
              title={title}
              lessons={await lessonsWithScenes()}
              shelf={await loadShelf()}
              plans={teach.plans.map((plan) => ({
                minutes: plan.minutes,
                scenes: scenesOfPlan(slug, plan),
              }))}
            />
          </details>
        </section>
      )}

      <h2 id="wrong-ideas">What students get wrong</h2>
      <ExpectedIdeas ideas={teach.misconceptions} />

      <h2 id="discussion">Questions to discuss</h2>
      <dl className={styles.talk}>
        {teach.discussion.map(({ question, answer, run }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
            {run && (
              <dd className={controls.small}>
                To look at meanwhile:{" "}
                <Link href={`/lab/#1.shelf=${run.id}${run.at === null ? "" : `&at=${run.at}`}`}>
                  {run.title}
                </Link>
              </dd>
            )}
          </div>
        ))}
      </dl>

      {quiz && [
        <h2 key="title" id="answers">
          Answers to the quiz
        </h2>,
        <ol key="list" className={styles.answers}>
          {quiz.questions.map((question) => (
            <li key={question.id} id={`answer-${question.id.slice(slug.length + 1)}`}>
              <b>{question.text}</b>
              <p>
                {keyOf(question)} Taught in{" "}
                <Link href={`/lessons/${slug}/#${question.passage.anchor}`}>
                  {question.passage.heading}
                </Link>
                .
              </p>
            </li>
          ))}
        </ol>,
      ]}

      {quiz && <FilesToTake slug={slug} />}

      <Worksheet id="worksheet" title={`Worksheet: ${title}`} tasks={worksheet} />
      <WorksheetKey id="key" title={`Key to the worksheet: ${title}`} tasks={worksheet} />
      {quiz && <Tests title={title} halves={halvesOf(quiz)} />}
    </article>
  );
}

function Tests({ title, halves }: { readonly title: string; readonly halves: Halves }) {
  return [
    <TestSheet key="before" id="before" title={title} questions={halves.before} />,
    <TestSheet key="after" id="after" title={title} questions={halves.after} />,
    <TestKey key="key" title={title} halves={halves} />,
  ];
}

type PlanLinkProps = { readonly title: string; readonly slug: string; readonly plan: Plan };

/** The scenes of a plan as a deck. */
async function PlanLink({ title, slug, plan }: PlanLinkProps) {
  const { minutes } = plan;
  const link = await deckLink({
    ...{ v: 1, title: `${title}, ${quantity(minutes, "minutes")}` },
    scenes: scenesOfPlan(slug, plan).map((scene) => ({ kind: "scene", ...scene })),
  });
  return link && <Link href={`/present/#${link}`}>Present the scenes of this plan</Link>;
}

/** Each step's minutes are shared by its scenes; those of a step without any go to the scene before it. */
function scenesOfPlan(slug: string, { steps }: Plan) {
  const scenes: { of: string; minutes: number }[] = [];
  for (const step of steps) {
    const last = scenes.at(-1);
    if (step.scenes.length === 0 && last) last.minutes += step.minutes;
    for (const { id } of step.scenes)
      scenes.push({ of: `${slug}/${id}`, minutes: step.minutes / step.scenes.length });
  }
  return scenes.map(({ of, minutes }) => ({ of, minutes: Math.round(minutes * 4) / 4 }));
}

/** The scenes that a deck can be made of. */
async function lessonsWithScenes() {
  const { lessons } = await loadCourse();
  const all = await Promise.all(
    lessons.map(async ({ slug, frontmatter }) => {
      const lesson = await loadLesson(slug);
      const scenes = lesson.kind === "lesson" ? (lesson.deck?.scenes ?? []) : [];
      return {
        title: frontmatter.title,
        scenes: scenes.map(({ id, title, minutes }) => ({ id: `${slug}/${id}`, title, minutes })),
      };
    }),
  );
  return all.filter(({ scenes }) => scenes.length > 0);
}
