// The quiz of a lesson as the server draws it: its questions, and below them the key, for paper and for pages
// without script. The live one takes its place (quiz-island.tsx).

import controls from "@/components/ui/controls.module.css";
import { keyOf } from "@/content/model/quiz/key-words";
import type { Quiz as QuizData } from "@/content/model/quiz/quiz";
import {
  type AskedQuestion,
  arrangementOf,
  askedIn,
  usualSeed,
} from "@/content/model/quiz/shuffle";
import { CheckButton, QuestionForm } from "./question-form";
import styles from "./quiz.module.css";
import { QuizIsland } from "./quiz-island";

type QuizProps = { readonly quiz: QuizData };

export function Quiz({ quiz }: QuizProps) {
  const { questions, earlier, lesson } = quiz;
  const base = process.env.BASE_PATH ?? "";
  const order = askedIn(quiz, usualSeed);
  return (
    <section className={styles.quiz} aria-labelledby="quiz">
      <div>
        <h2 id="quiz">Quiz</h2>
        <p>
          {questions.length} questions on what happens next, and why
          {earlier.length > 0 && `; ${numbers[earlier.length]} more come from earlier lessons`}.
          Nobody grades you: guess, read what comes of it, try again. Your answers stay in this
          browser.
        </p>
      </div>
      <QuizIsland
        source={`${base}/lessons/${lesson}/quiz.json`}
        lab={`${base}/lab/`}
        seed={usualSeed}
      >
        <div>
          <form className={styles.questions} data-questions="">
            {order.map((asked) => (
              <Still key={asked.question.id} {...asked} />
            ))}
          </form>
          <p className={`${controls.row} ${controls.live} ${styles.foot}`} />
        </div>
      </QuizIsland>
      <details className={styles.key} data-key="">
        <summary>Answers</summary>
        <ol>
          {order.map(({ question }) => (
            <li key={question.id}>{keyOf(question)}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

const numbers = ["", "one", "two", "three"];

function Still({ question, from }: AskedQuestion) {
  const arrangement = arrangementOf(question, usualSeed);
  return (
    <QuestionForm question={question} from={from} arrangement={arrangement} response={null}>
      <div className={`${controls.row} ${controls.live} ${styles.buttons}`}>
        <CheckButton question={question} />
      </div>
    </QuestionForm>
  );
}
