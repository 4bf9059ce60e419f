// What the room sees of a vote until it is settled: the question and its options, large; how the votes are shared
// out only when they are shown. A tap on an option counts a hand too, for a teacher with nothing but the screen.
import { useId } from "react";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import controls from "../../ui/controls.module.css";
import styles from "./vote.module.css";
import { type Bar, barsOf, nextPhase, peopleIn, wasCounted } from "./vote-advice";
import { OptionText } from "./vote-option";
import { shownOptions } from "./vote-options";
import { type VoteAction, type VoteState, wasCountedTwice } from "./vote-session";
import { VoteSettling, type VoteSettlingProps } from "./vote-settling";
import { VoteTimer } from "./vote-timer";
import { askedOfClass, peopleWords, percent, wayTo } from "./vote-words";

export type VotePartProps = VoteSettlingProps & {
  readonly state: VoteState;
  readonly dispatch: (action: VoteAction) => void;
};

export function VoteAudience(props: VotePartProps) {
  return props.state.phase.kind === "settling" ? <VoteSettling {...props} /> : <Asked {...props} />;
}

function Asked({ vote, state, dispatch }: VotePartProps) {
  const id = useId();
  const { question } = vote;
  const { phase } = state;
  const options = shownOptions(question);
  const isCounting = phase.kind === "first-count" || phase.kind === "second-count";
  const isShown = phase.kind === "shown";
  // What the run is to show is not given away before it.
  const isTold = isShown && vote.run === null;
  const bars = isShown && wasCounted(vote, state) ? [barsOf(question, state.first)] : [];
  if (isShown && wasCountedTwice(state)) bars.push(barsOf(question, state.second));
  return (
    <section
      className={styles.audience}
      data-phase={phase.kind}
      data-long={isLong(question) || undefined}
      aria-labelledby={id}
    >
      <p className={styles.question} id={id}>
        {question.text}
      </p>
      <ol className={styles.options}>
        {options.map((option) => (
          <li key={option.letter} data-right={(isTold && option.isRight) || undefined}>
            {isCounting ? (
              <button
                type="button"
                className={styles.option}
                onClick={() => dispatch({ kind: "count", what: option.place, by: 1 })}
              >
                <OptionText option={option} isReasoned={false} />
              </button>
            ) : (
              <div className={styles.option}>
                <OptionText option={option} isReasoned={isTold} />
              </div>
            )}
            <Bars bars={bars.map((bar) => bar[option.place])} />
          </li>
        ))}
      </ol>
      <div className={`${controls.row} ${styles.foot}`}>
        <p role="status" className={styles.asked}>
          {askedOfClass(vote, state)}
        </p>
        {phase.kind === "discussion" && <VoteTimer {...phase} />}
        {isCounting && <Counting vote={vote} state={state} dispatch={dispatch} />}
        <Next vote={vote} state={state} dispatch={dispatch} />
      </div>
    </section>
  );
}

/** Whether its words would not fit with the bars beside them. */
function isLong({ text, options }: VoteQuestion["question"]): boolean {
  return text.length + options.reduce((sum, option) => sum + option.text.length, 0) > longest;
}

const longest = 410;

/** One after the first count, two after the second. */
function Bars({ bars }: { readonly bars: readonly (Bar | undefined)[] }) {
  if (bars.length === 0) return null;
  return (
    <div className={styles.bars}>
      {bars.map((bar, round) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the first count and the second
        <p key={round} className={styles.bar} data-round={round + 1}>
          <span className={styles.track} aria-hidden="true">
            <span style={{ inlineSize: `${(bar?.share ?? 0) * 100}%` }} />
          </span>
          <span className={controls.spoken}>
            {bars.length === 2 ? (round === 0 ? "first " : "then ") : ""}
          </span>
          {percent(bar?.share ?? 0)}
        </p>
      ))}
    </div>
  );
}

type ControlProps = Pick<VotePartProps, "vote" | "state" | "dispatch">;

function Counting({ vote, state, dispatch }: ControlProps) {
  const count = state.phase.kind === "second-count" ? state.second : state.first;
  return (
    <>
      {vote.question.kind === "several" && (
        <button
          type="button"
          className={`${controls.quiet} ${styles.button}`}
          onClick={() => dispatch({ kind: "count", what: "people", by: 1 })}
        >
          + 1 present
        </button>
      )}
      <p className={styles.total}>{peopleWords(peopleIn(vote.question, count))}</p>
      <button
        type="button"
        className={`${controls.quiet} ${styles.button}`}
        disabled={count.steps.length === 0}
        onClick={() => dispatch({ kind: "undo" })}
      >
        Undo
      </button>
    </>
  );
}

function Next({ vote, state, dispatch }: ControlProps) {
  const to = nextPhase(vote, state);
  if (to === null) return null;
  return (
    <button
      type="button"
      className={`${controls.main} ${styles.button}`}
      onClick={() => dispatch({ kind: "go", to, wallAt: Date.now() })}
    >
      {wayTo[to]}
    </button>
  );
}
