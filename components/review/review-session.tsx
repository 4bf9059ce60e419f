// A session: one question after the other, each as the quiz asks it, then when they come back. What is answered
// wrong comes back tomorrow.
import { useEffect, useState } from "react";
import type { Quiz, Response } from "@/content/model/quiz/quiz";
import { fetchMotion } from "../motion/fetch-motion";
import { motion } from "../motion/motion";
import { keepAnswer } from "../progress/answers";
import { browserProgress } from "../progress/browser-progress";
import { rememberDue } from "../progress/due/remember-due";
import { scheduleOf } from "../progress/due/schedule";
import { QuestionCard } from "../quiz/question-card";
import controls from "../ui/controls.module.css";
import { dayWords } from "./due-words";
import styles from "./review.module.css";
import { type RememberedTerm, TermCard } from "./term-card";

type ReviewSessionProps = {
  readonly of: readonly string[];
  readonly quizzes: readonly Quiz[];
  /** By the address of its page, as the schedule names it. */
  readonly terms: ReadonlyMap<string, RememberedTerm>;
  readonly base: string;
  readonly onEnd: () => void;
};

export function ReviewSession({ of, quizzes, terms, base, onEnd }: ReviewSessionProps) {
  const [place, setPlace] = useState(0);
  const [isSettled, setSettled] = useState(false);
  const [known, setKnown] = useState(0);
  // A day's number: another day, another order.
  const [seed] = useState(() => Math.floor(Date.now() / 86_400_000));
  useEffect(() => fetchMotion(), []);
  const id = of[place];
  const quiz = quizzes.find(({ questions }) => questions.some((one) => one.id === id));
  const question = quiz?.questions.find((one) => one.id === id);
  const term = terms.get(id ?? "");
  const keep = (item: string, isRight: boolean, response: Response | null) => {
    keepAnswer(item, { isRight, response });
    rememberDue();
    if (isRight) setKnown(known + 1);
  };
  if (id === undefined || (!term && !(quiz && question)))
    return (
      <section className={styles.today} aria-labelledby="done">
        <h2 id="done" ref={goOnFrom} tabIndex={-1}>
          Done for today
        </h2>
        <p>
          {known} of {of.length} known. They come back on later days; the others tomorrow.
        </p>
        <button type="button" className={controls.main} onClick={onEnd}>
          Close
        </button>
      </section>
    );
  const next = scheduleOf(browserProgress.events(), Date.now()).find((due) => due.of === id);
  return (
    <section className={styles.today} aria-labelledby="session">
      <h2 key={place} id="session" ref={goOnFrom} tabIndex={-1}>
        Question {place + 1} of {of.length}
      </h2>
      <p className={controls.small}>From: {term ? "your terms" : quiz?.title}</p>
      {term && (
        <TermCard
          key={id}
          term={term}
          onFirst={(isRight) => {
            keep(id, isRight, null);
            setSettled(true);
          }}
        />
      )}
      {quiz && question && (
        <QuestionCard
          key={id}
          question={question}
          quiz={quiz}
          seed={seed}
          lesson={`${base}/lessons/${quiz.lesson}/`}
          lab={`${base}/lab/`}
          onFirst={(isRight, response) => keep(id, isRight, response)}
          onSettled={() => setSettled(true)}
        />
      )}
      {isSettled && (
        <p className={controls.row}>
          <button
            type="button"
            className={controls.main}
            onClick={() => {
              setSettled(false);
              setPlace(place + 1);
            }}
          >
            {place + 1 < of.length ? "Next question" : "Finish"}
          </button>
          {next && <span>It comes back on {dayWords(next.on)}.</span>}
        </p>
      )}
    </section>
  );
}

/** With each question the reader goes on from its head. */
function goOnFrom(head: HTMLElement | null): void {
  head?.focus();
  motion()?.comes(head?.parentElement ?? null);
}
