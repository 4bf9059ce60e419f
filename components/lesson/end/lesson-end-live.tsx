// The live end of a lesson: goals ticked by the answers of this browser, ideas put right and still held, and its words
// to the review with one press.
import type { Quiz } from "@/content/model/quiz/quiz";
import { refreshDue } from "../../progress/due/refresh-due";
import { keepMark, markedTerms } from "../../progress/marked";
import { useProgress } from "../../progress/use-progress";
import { IdeaLists } from "../../review/idea-lists";
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import styles from "./end.module.css";
import { type EndTerm, EndWords } from "./end-words";
import { GoalList } from "./goal-list";
import { goalsShown } from "./goals-shown";

type LessonEndLiveProps = { readonly quiz: Quiz; readonly terms: readonly EndTerm[] };

export function LessonEndLive({ quiz, terms }: LessonEndLiveProps) {
  const events = useProgress();
  return (
    <>
      <GoalList goals={goalsShown(events, quiz.goals)} />
      <IdeaLists events={events} quizzes={[quiz]} />
      <EndWords terms={terms} />
      {terms.length > 0 && (
        <RememberAll ids={terms.map(({ id }) => id)} marked={markedTerms(events)} />
      )}
    </>
  );
}

type RememberAllProps = {
  readonly ids: readonly string[];
  /** Those that come back already. */
  readonly marked: readonly string[];
};

/** One press for all; pressed while all of them come back. */
function RememberAll({ ids, marked }: RememberAllProps) {
  const areIn = ids.every((id) => marked.includes(id));
  return (
    <p className={`${controls.row} ${styles.remember}`}>
      <button
        type="button"
        className={controls.plain}
        aria-pressed={areIn}
        onClick={() => {
          for (const id of ids) if (marked.includes(id) === areIn) keepMark(id, !areIn);
          refreshDue();
        }}
      >
        Remember the {ids.length} words
      </button>
      <span role="status">
        {areIn && (
          <>
            They come back in the <Link href="/review/">review</Link>, from tomorrow.
          </>
        )}
      </span>
    </p>
  );
}
