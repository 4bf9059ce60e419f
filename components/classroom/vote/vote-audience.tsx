// What the room sees of a vote until it is settled: the question and its options, large; how the votes are shared
// out only when they are shown. A tap on an option counts a hand too, for a teacher with nothing but the screen.
import { useId } from "react";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import controls from "../../ui/controls.module.css";
import styles from "./vote.module.css";
import { type Bar, barsOf, nextPhase, peopleIn, wasCounted } from "./vote-advice";
import { VoteButton } from "./vote-button";
import { OptionText } from "./vote-option";
import { shownOptions } from "./vote-options";
import type { VoteCount } from "./vote-schema";
import { openCount, wasCountedTwice } from "./vote-session";
import { type VoteProps, VoteSettling } from "./vote-settling";
import { VoteTimer } from "./vote-timer";
import { askedOfClass, peopleWords, percent, wayTo } from "./vote-words";

export function VoteAudience(props: VoteProps) {
  return props.state.phase.kind === "settling" ? <VoteSettling {...props} /> : <Asked {...props} />;
}

function Asked(props: VoteProps) {
  const { vote, state, dispatch } = props;
  const id = useId();
  const { question } = vote;
  const { phase } = state;
  const options = shownOptions(question);
  const open = openCount(state);
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
            {open ? (
              <button
                type="button"
                className={styles.option}
                onClick={() => dispatch({ kind: "count", what: option.place, by: 1 })}
              >
                <OptionText option={option} className={styles.text} />
              </button>
            ) : (
              <div className={styles.option}>
                <OptionText option={option} className={styles.text}>
                  {isTold && option.isRight && (
                    <span className={styles.because}>{option.feedback}</span>
                  )}
                </OptionText>
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
        {open && <Counting {...props} count={state[open]} />}
        <Next {...props} />
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

function Counting({ vote, count, dispatch }: VoteProps & { readonly count: VoteCount }) {
  return (
    <>
      {vote.question.kind === "several" && (
        <VoteButton onClick={() => dispatch({ kind: "count", what: "people", by: 1 })}>
          + 1 present
        </VoteButton>
      )}
      <p className={styles.total}>{peopleWords(peopleIn(vote.question, count))}</p>
      <VoteButton disabled={count.steps.length === 0} onClick={() => dispatch({ kind: "undo" })}>
        Undo
      </VoteButton>
    </>
  );
}

function Next({ vote, state, dispatch }: VoteProps) {
  const to = nextPhase(vote, state);
  if (to === null) return null;
  return (
    <VoteButton isMain onClick={() => dispatch({ kind: "go", to, wallAt: Date.now() })}>
      {wayTo[to]}
    </VoteButton>
  );
}
