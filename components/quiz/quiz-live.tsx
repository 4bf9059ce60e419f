// The live quiz: takes the place of the still one, question by question, remembers how each first try went, and
// ends with what is known and what to look at again. Loaded apart from the page, when a reader comes near.
import { useState } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
import { type AskedQuestion, askedIn } from "@/content/model/quiz/shuffle";
import { keepAnswer, lastAnswer } from "../progress/answers";
import { browserProgress } from "../progress/browser-progress";
import { refreshDue } from "../progress/due/refresh-due";
import { quizSection } from "../progress/lesson-state";
import type { EventOf } from "../progress/log/event";
import { noteReading } from "../progress/mark-reading";
import { TroubleLine } from "../progress/trouble-line";
import { useProgress } from "../progress/use-progress";
import controls from "../ui/controls.module.css";
import { responseIn } from "./asking";
import { QuestionCard } from "./question-card";
import styles from "./quiz.module.css";

export type QuizLiveProps = {
  readonly quiz: Quiz;
  readonly lab: string;
  /** The order of the HTML, and the one that the link asks for. */
  readonly seed: number;
  /** What was set before it was live. */
  readonly set: FormData | null;
};

type Round = {
  readonly seed: number;
  readonly number: number;
  /** null: all of them. */
  readonly only: readonly string[] | null;
};

export function QuizLive({ quiz, lab, seed, set }: QuizLiveProps) {
  const [round, setRound] = useState<Round>({ seed, number: 0, only: null });
  const [firsts, setFirsts] = useState<Readonly<Record<string, boolean>>>({});
  const all = askedIn(quiz, round.seed);
  const [pasts] = useState(() => pastsOf(all));
  useProgress();
  const asked = all.filter(
    ({ question: { id } }) => round.only === null || round.only.includes(id),
  );
  const missed = all.filter(({ question: { id } }) => firsts[id] === false);
  const begin = (next: Pick<Round, "seed" | "only">) => {
    setFirsts(
      next.only === null
        ? {}
        : Object.fromEntries(Object.entries(firsts).filter(([id]) => !next.only?.includes(id))),
    );
    setRound({ ...next, number: round.number + 1 });
    document.getElementById("quiz")?.scrollIntoView();
  };
  return (
    <>
      <form
        className={styles.questions}
        data-questions=""
        onSubmit={(event) => event.preventDefault()}
      >
        {asked.map(({ question, from }) => (
          <QuestionCard
            key={`${question.id} ${round.seed} ${round.number}`}
            question={question}
            from={from}
            quiz={quiz}
            seed={round.seed}
            lesson={pageOf(from)}
            lab={lab}
            set={round.number === 0 && set ? responseIn(question, set) : null}
            past={pasts[question.id] ?? null}
            onFirst={(isRight, response) => {
              setFirsts({ ...firsts, [question.id]: isRight });
              keepAnswer(question.id, { isRight, response });
              noteReading(quiz.lesson, quizSection);
              refreshDue();
            }}
          />
        ))}
      </form>
      <TroubleLine offersExport />
      <Summary asked={all} firsts={firsts} />
      <p className={`${controls.row} ${controls.live} ${styles.foot}`}>
        {missed.length > 0 && (
          <button
            type="button"
            className={controls.plain}
            onClick={() =>
              begin({ seed: round.seed, only: missed.map(({ question }) => question.id) })
            }
          >
            The wrong ones again
          </button>
        )}
        {round.number + Object.keys(firsts).length > 0 && (
          <button
            type="button"
            className={controls.plain}
            onClick={() => begin({ seed: round.seed, only: null })}
          >
            Start over
          </button>
        )}
        <button
          type="button"
          className={controls.plain}
          onClick={() => {
            begin({ seed: round.seed + 1, only: null });
            history.replaceState(history.state, "", orderLink(round.seed + 1));
          }}
        >
          Another order
        </button>
        <a href={orderLink(round.seed)}>A link to this order, for a class</a>
      </p>
    </>
  );
}

function orderLink(seed: number): string {
  return `?quiz=${seed}#quiz`;
}

/** The address of the lesson that a question is of; "" on its own page. */
function pageOf(from: AskedQuestion["from"]): string {
  return from === null ? "" : `${process.env.BASE_PATH ?? ""}/lessons/${from.lesson}/`;
}

type SummaryProps = {
  readonly asked: readonly AskedQuestion[];
  readonly firsts: Readonly<Record<string, boolean>>;
};

function Summary({ asked, firsts }: SummaryProps) {
  const known = asked.filter(({ question: { id } }) => firsts[id] === true);
  const missed = asked.filter(({ question: { id } }) => firsts[id] === false);
  const answered = known.length + missed.length;
  if (answered < asked.length) return null;
  return (
    <div className={styles.summary}>
      <p role="status" className={styles.lead}>
        {known.length} of {answered} right at the first try.
      </p>
      {known.length > 0 && (
        <>
          <h3>What you know</h3>
          <ul>
            {known.map(({ question: { id, text } }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {missed.length > 0 && (
        <>
          <h3>What to look at again</h3>
          <ul>
            {missed.map(({ question: { id, text, passage }, from }) => (
              <li key={id}>
                {text} <a href={`${pageOf(from)}#${passage.anchor}`}>{passage.heading}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function pastsOf(asked: readonly AskedQuestion[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    asked.flatMap(({ question: { id } }): (readonly [string, string])[] => {
      const last = lastAnswer(browserProgress.events(), id);
      return last === undefined ? [] : [[id, pastWords(last)]];
    }),
  );
}

function pastWords({ is: { isRight }, at }: EventOf<"answered">): string {
  const day = new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long" });
  return `${isRight ? "Right" : "Not yet right"} at the first try on ${day}.`;
}
