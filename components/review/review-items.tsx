// What the page of reviews has for today: a session with what is due, the terms that are marked, and the ideas that
// were put right.
import { useState } from "react";
import type { LessonParts } from "@/content/model/lesson-parts";
import type { Quiz } from "@/content/model/quiz/quiz";
import { rememberDue } from "../progress/due/remember-due";
import { dueAt, scheduleOf } from "../progress/due/schedule";
import { keepMark } from "../progress/marked";
import { useProgress } from "../progress/use-progress";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";
import { dayWords, dueWords } from "./due-words";
import { IdeasPanel } from "./ideas-panel";
import styles from "./review.module.css";
import { ReviewSession } from "./review-session";
import type { RememberedTerm } from "./term-card";

type ReviewItemsProps = {
  readonly lessons: readonly (LessonParts & { readonly title: string })[];
  readonly quizzes: readonly Quiz[];
  readonly terms: ReadonlyMap<string, RememberedTerm>;
  readonly base: string;
};

/** About five minutes, at half a minute for each. */
const mostAtOnce = 10;

export function ReviewItems({ lessons, quizzes, terms, base }: ReviewItemsProps) {
  const events = useProgress();
  const [session, setSession] = useState<{ readonly of: readonly string[] } | null>(null);
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const now = Date.now();
  const schedule = scheduleOf(events, now).filter(
    ({ of }) => terms.has(of) || questions.some(({ id }) => id === of),
  );
  const due = dueAt(schedule, now).map(({ of }) => of);
  return (
    <>
      {session ? (
        <ReviewSession
          of={session.of}
          quizzes={quizzes}
          terms={terms}
          base={base}
          onEnd={() => setSession(null)}
        />
      ) : (
        <section className={styles.today} aria-labelledby="today">
          <h2 id="today">Today</h2>
          {due.length > 0 ? (
            <>
              <p>
                {dueWords(due.length, due.filter((of) => terms.has(of)).length)}
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
      <TermsPanel terms={[...terms.values()]} />
      <IdeasPanel events={events} quizzes={quizzes} />
    </>
  );
}

type NothingDueProps = Pick<ReviewItemsProps, "lessons"> & { readonly next: number | null };

function NothingDue({ next, lessons }: NothingDueProps) {
  if (next !== null) return <p>Nothing is due. What is next comes back on {dayWords(next)}.</p>;
  return (
    <>
      <p>
        Nothing is due, for you have not answered a quiz yet. What you answer there comes back here
        on later days, and so does a term that you mark in the{" "}
        <Link href="/glossary/">glossary</Link>.
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

/** Each with a way to let it go. */
function TermsPanel({ terms }: { readonly terms: readonly RememberedTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">Your terms</h2>
      <ul>
        {terms.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/glossary/${id}/`}>{name}</Link>{" "}
            <button
              type="button"
              className={controls.plain}
              aria-label={`Let it go: ${name}`}
              onClick={() => {
                keepMark(id, false);
                rememberDue();
              }}
            >
              Let it go
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
