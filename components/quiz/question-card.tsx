// One question, live: answer, check, read why, follow it to the passage or to the run. Tells how the first try
// went, and nothing else.
import { useLayoutEffect, useRef, useState } from "react";
import type { Question, Quiz, Response } from "@/content/model/quiz/quiz";
import { type Grade, settledBy } from "@/content/model/quiz/quiz-grade";
import { type AskedQuestion, arrangementOf } from "@/content/model/quiz/shuffle";
import { motion } from "../motion/motion";
import { RunHere } from "../simulator/run-here";
import controls from "../ui/controls.module.css";
import { answerFirst } from "../ui/estimate-slider";
import { LineIcon } from "../ui/line-icon";
import { type Asking, type AskingAction, asked, nextAsking } from "./asking";
import { CheckButton, QuestionForm } from "./question-form";
import styles from "./quiz.module.css";

type QuestionCardProps = {
  readonly question: Question;
  /** The earlier lesson that it is of. */
  readonly from?: AskedQuestion["from"];
  readonly quiz: Pick<Quiz, "runs" | "claims" | "refutations">;
  readonly seed: number;
  /** Where the passages are: "" on the lesson's own page. */
  readonly lesson: string;
  readonly lab: string;
  /** What was set before it was live. */
  readonly set?: Response | null;
  /** How it went the last time, in words. */
  readonly past?: string | null;
  readonly onFirst: (isRight: boolean, response: Response | null) => void;
  readonly onSettled?: () => void;
};

export function QuestionCard(props: QuestionCardProps) {
  const { question, from = null, quiz, seed, lesson, lab, set, past, onFirst, onSettled } = props;
  const arrangement = arrangementOf(question, seed);
  const [asking, setAsking] = useState((): Asking => {
    const start = asked(question, arrangement);
    return { ...start, response: set ?? start.response };
  });
  const act = (action: AskingAction) => {
    const next = nextAsking(question, arrangement, asking, action);
    if (asking.first === null && next.first !== null) onFirst(next.first, asking.response);
    if (next.phase.kind === "right" || next.phase.kind === "shown") onSettled?.();
    setAsking(next);
  };
  const { phase } = asking;
  const feedback = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (phase.kind !== "open") motion()?.comes(feedback.current);
  }, [phase]);
  const isSettled = phase.kind === "right" || phase.kind === "shown";
  return (
    <QuestionForm
      question={question}
      from={from}
      arrangement={arrangement}
      response={asking.response}
      onRespond={(response) => act({ kind: "respond", response })}
    >
      <div className={`${controls.row} ${controls.live} ${styles.buttons}`}>
        <CheckButton question={question} onCheck={() => act({ kind: "check" })} />
        {asking.first === false && !isSettled && (
          <button type="button" className={controls.plain} onClick={() => act({ kind: "show" })}>
            Show me
          </button>
        )}
        {isSettled && (
          <button type="button" className={controls.plain} onClick={() => act({ kind: "again" })}>
            Ask me again
          </button>
        )}
        {past && phase.kind === "open" && asking.first === null && <small>{past}</small>}
      </div>
      <div ref={feedback} role="status" className={styles.feedback} data-phase={phase.kind}>
        {phase.kind === "open" && <Spoken question={question} response={asking.response} />}
        {phase.kind === "empty" && <p>{answerFirst}</p>}
        {"grade" in phase && <Feedback grade={phase.grade} claims={quiz.claims} />}
      </div>
      {"grade" in phase && (
        <Ways question={question} grade={phase.grade} quiz={quiz} lesson={lesson} lab={lab} />
      )}
    </QuestionForm>
  );
}

type SpokenProps = { readonly question: Question; readonly response: Response | null };

/** What was moved is heard: the order as it now is. */
function Spoken({ question, response }: SpokenProps) {
  if (question.kind !== "order" || response?.kind !== "order") return null;
  const texts = response.order.map((n, place) => `${place + 1}: ${question.items[n]?.text}`);
  return <p className={controls.spoken}>{texts.join(". ")}</p>;
}

type FeedbackProps = { readonly grade: Grade; readonly claims: Quiz["claims"] };

function Feedback({ grade, claims }: FeedbackProps) {
  const ideas = new Set(grade.notes.flatMap(({ misconception }) => misconception ?? []));
  return (
    <>
      <p className={styles.lead}>
        <LineIcon of={grade.isRight ? "tick" : "cross"} />
        {grade.lead}
      </p>
      {grade.notes.map(({ about, text }) => (
        <p key={text}>
          {about !== null && <b>{about}. </b>}
          {text}
        </p>
      ))}
      {[...ideas].map((id) => (
        <p key={id} className={styles.idea}>
          The idea behind it: “{claims[id]}”
        </p>
      ))}
    </>
  );
}

type WaysProps = Pick<QuestionCardProps, "question" | "quiz" | "lesson" | "lab"> & {
  readonly grade: Grade;
};

/** The way to the passage, and the runs in place, one at a time. */
function Ways({ question, grade, quiz, lesson, lab }: WaysProps) {
  const [open, setOpen] = useState<string | null>(null);
  const { anchor, heading } = question.passage;
  const runs = settledBy(question, grade, quiz.refutations).flatMap(({ scenario, at }) => {
    const run = quiz.runs[scenario];
    return run ? [{ run, at }] : [];
  });
  return (
    <>
      <p className={`${controls.row} ${controls.screen} ${styles.ways}`}>
        <a href={`${lesson}#${anchor}`}>Read again: {heading}</a>
        {runs.map(({ run: { id, title } }) => (
          <button
            key={id}
            type="button"
            className={controls.plain}
            aria-expanded={id === open}
            onClick={() => setOpen(id === open ? null : id)}
          >
            {id === open ? "Close the run" : `Watch the run: ${title}`}
          </button>
        ))}
      </p>
      {runs.map(
        ({ run, at }) =>
          run.id === open && (
            <RunHere key={run.id} title={run.title} load={async () => run} lab={lab} at={at} />
          ),
      )}
    </>
  );
}
