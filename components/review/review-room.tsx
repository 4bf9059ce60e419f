// The page of reviews, live: a session with what is due today, the ideas that were put right, and the reader's
// progress to take along or to forget.
import { useEffect, useState } from "react";
import type { Quiz } from "@/content/model/quiz";
import type { LessonParts } from "../progress/lesson-state";
import { ProgressPanel } from "../progress/progress-panel";
import { useProgress } from "../progress/use-progress";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";
import { dayWords } from "./day-words";
import { ideasIn } from "./ideas";
import { rememberDue } from "./remember-due";
import styles from "./review.module.css";
import { ReviewSession } from "./review-session";
import { dueAt, scheduleOf } from "./schedule";

export type ReviewRoomProps = {
  readonly lessons: readonly (LessonParts & { readonly title: string })[];
  /** The base path of the site. */
  readonly base: string;
};

/** About five minutes, at half a minute for each. */
const mostAtOnce = 10;

export function ReviewRoom({ lessons, base }: ReviewRoomProps) {
  const events = useProgress();
  const quizzes = useQuizzes(lessons, base);
  const [session, setSession] = useState<{ readonly of: readonly string[] } | null>(null);
  useEffect(rememberDue, []);
  if (quizzes === null) return null;
  if (quizzes === "none")
    return <p>The questions could not be fetched. Try again when you are online.</p>;
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const schedule = scheduleOf(events).filter(({ of }) => questions.some(({ id }) => id === of));
  const due = dueAt(schedule, Date.now()).map(({ of }) => of);
  return (
    <>
      {session ? (
        <ReviewSession
          of={session.of}
          quizzes={quizzes}
          base={base}
          onEnd={() => setSession(null)}
        />
      ) : (
        <section className={styles.today} aria-labelledby="today">
          <h2 id="today">Today</h2>
          {due.length > 0 ? (
            <>
              <p>
                {due.length === 1 ? "One question is" : `${due.length} questions are`} due.
                {due.length > mostAtOnce && ` A session takes ${mostAtOnce} of them.`}
              </p>
              <button
                type="button"
                className={controls.main}
                onClick={() => setSession({ of: due.slice(0, mostAtOnce) })}
              >
                Begin
              </button>
            </>
          ) : (
            <NothingDue next={schedule[0]?.on ?? null} lessons={lessons} />
          )}
        </section>
      )}
      <IdeasPanel events={events} quizzes={quizzes} />
      <section aria-labelledby="progress">
        <h2 id="progress">Your progress</h2>
        <p>
          It is kept in this browser and nowhere else. Take it to another one as a file: what is
          there already is kept as well.
        </p>
        <ProgressPanel lessons={lessons} onChange={rememberDue} />
      </section>
    </>
  );
}

type NothingDueProps = Pick<ReviewRoomProps, "lessons"> & { readonly next: number | null };

function NothingDue({ next, lessons }: NothingDueProps) {
  if (next !== null)
    return <p>Nothing is due. The next question comes back on {dayWords(next)}.</p>;
  return (
    <>
      <p>
        Nothing is due, for you have not answered a quiz yet. What you answer there comes back here
        on later days.
      </p>
      <ul>
        {lessons.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={`/lessons/${slug}/#quiz`}>The quiz on {title.toLowerCase()}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

type IdeasPanelProps = {
  readonly events: ReturnType<typeof useProgress>;
  readonly quizzes: readonly Quiz[];
};

function IdeasPanel({ events, quizzes }: IdeasPanelProps) {
  const { fixed, open } = ideasIn(
    events,
    quizzes.flatMap(({ questions }) => questions),
  );
  const claimOf = (id: string) => quizzes.find(({ claims }) => id in claims)?.claims[id];
  if (fixed.length + open.length === 0) return null;
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas">Ideas</h2>
      {fixed.length > 0 && (
        <>
          <h3>Put right</h3>
          <ul>
            {fixed.map((id) => (
              <li key={id}>
                <s>“{claimOf(id)}”</s>
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <h3>Still to look at</h3>
          <ul>
            {open.map((id) => (
              <li key={id}>“{claimOf(id)}”</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function useQuizzes(
  lessons: ReviewRoomProps["lessons"],
  base: string,
): readonly Quiz[] | "none" | null {
  const [quizzes, setQuizzes] = useState<readonly Quiz[] | "none" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (found: readonly Quiz[] | "none") => isCurrent && setQuizzes(found);
    const withQuiz = lessons.filter(({ questions }) => questions.length > 0);
    Promise.all(withQuiz.map(({ slug }) => quizAt(`${base}/lessons/${slug}/quiz.json`))).then(
      keep,
      () => keep("none"),
    );
    return () => {
      isCurrent = false;
    };
  }, [lessons, base]);
  return quizzes;
}

async function quizAt(source: string): Promise<Quiz> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  return answer.json();
}
