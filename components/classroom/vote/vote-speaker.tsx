// What the teacher sees of a vote: counts and controls, advice after the first count, which option is right and
// what each wrong one tells about the person who chose it.
import { useId } from "react";
import controls from "../../ui/controls.module.css";
import { barLength, HandsField } from "./hands-field";
import styles from "./vote.module.css";
import { type Bar, barsOf, nextPhase, peopleIn } from "./vote-advice";
import { VoteButton } from "./vote-button";
import { OptionText } from "./vote-option";
import { shownOptions } from "./vote-options";
import type { VotePhaseKind } from "./vote-schema";
import { canGo, openCount, wasCountedTwice } from "./vote-session";
import type { VoteProps } from "./vote-settling";
import { VoteTimer } from "./vote-timer";
import { adviceWords, askedOfClass, peopleWords, percent, verdictWords, wayTo } from "./vote-words";
import { saveVotes } from "./votes-kept";

type VoteSpeakerProps = VoteProps & {
  /** Whether the browser keeps the counts. */
  readonly isKept: boolean;
};

export function VoteSpeaker({ isKept, ...props }: VoteSpeakerProps) {
  const { vote, state, dispatch, run, verdict } = props;
  const id = useId();
  const { question } = vote;
  const { phase, first, second } = state;
  const open = openCount(state);
  const count = open && state[open];
  // What is being counted stands in its own column, where it is changed.
  const rounds = [
    ...(open === "first" ? [] : [[wasCountedTwice(state) ? "First" : "Votes", first] as const]),
    ...(open === "second" || !wasCountedTwice(state) ? [] : [["Second", second] as const]),
  ];
  const most = barLength(count ? peopleIn(question, count) : 0);
  const isCounted = peopleIn(question, first) > 0;
  return (
    <section className={styles.speaker} data-phase={phase.kind} aria-labelledby={id}>
      <p className={styles.question} id={id}>
        {question.text}
      </p>
      <p className={styles.asked}>
        On the wall:{" "}
        {phase.kind === "settling" ? verdictWords(vote, verdict) : askedOfClass(vote, state)}
      </p>
      {phase.kind === "settling" && <div className={styles.settling}>{run}</div>}
      {phase.kind === "discussion" && (
        <div className={controls.row}>
          <VoteTimer {...phase} />
          <VoteButton onClick={() => dispatch({ kind: "extend", seconds: 30 })}>
            30 seconds more
          </VoteButton>
        </div>
      )}
      {phase.kind === "advice" && (
        <p role="status" className={styles.advice}>
          {adviceWords(vote, first)}
        </p>
      )}
      <p className={controls.row}>
        {count && <span>{peopleWords(peopleIn(question, count))}</span>}
        <Ways {...props} />
        {count && (
          <VoteButton
            disabled={count.steps.length === 0}
            onClick={() => dispatch({ kind: "undo" })}
          >
            Undo
          </VoteButton>
        )}
        <VoteButton onClick={() => dispatch({ kind: "start-over" })}>Start over</VoteButton>
        <VoteButton disabled={!isCounted} onClick={() => saveVotes(vote.lesson)}>
          Save as CSV
        </VoteButton>
      </p>
      <table className={styles.counts}>
        <caption className={controls.spoken}>Options and their counts</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            {rounds.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {count && <th scope="col">Count</th>}
          </tr>
        </thead>
        <tbody>
          {shownOptions(question).map((option) => (
            <tr key={option.letter}>
              <th scope="row">
                <OptionText option={option}>
                  {!count && (
                    <small data-right={option.isRight || undefined}>
                      {option.isRight ? "Right. " : ""}
                      {option.feedback}
                    </small>
                  )}
                </OptionText>
              </th>
              {rounds.map(([name, round]) => (
                <td key={name}>{handsText(barsOf(question, round)[option.place])}</td>
              ))}
              {count && (
                <td>
                  <HandsField
                    what={option.place}
                    name={option.letter}
                    hands={count.hands[option.place] ?? 0}
                    {...{ most, dispatch }}
                  />
                </td>
              )}
            </tr>
          ))}
          {question.kind === "several" && (
            <tr>
              <th scope="row">People in the room</th>
              {rounds.map(([name, round]) => (
                <td key={name}>{peopleIn(question, round)}</td>
              ))}
              {count && (
                <td>
                  <HandsField
                    what="people"
                    name="people"
                    hands={count.people}
                    {...{ most, dispatch }}
                  />
                </td>
              )}
            </tr>
          )}
        </tbody>
      </table>
      {!isKept && (
        <p role="note">
          This browser keeps nothing for this site: the counts last as long as this window. Download
          them before you close it.
        </p>
      )}
      <p className={controls.small}>
        Keys: 1 to {question.options.length} add a hand, with Shift they take one away; Backspace
        undoes; Enter or Page Down goes on, Page Up back. In a number: type it, and Enter leads to
        the next.
        {question.kind === "several" && " 0 counts people."}
      </p>
    </section>
  );
}

function handsText(bar: Bar | undefined): string {
  return bar && bar.hands > 0 ? `${bar.hands} · ${percent(bar.share)}` : "0";
}

const places: readonly VotePhaseKind[] = [
  "first-count",
  "advice",
  "discussion",
  "second-count",
  "shown",
  "settling",
];

/** Every way there is from here, the advised one first in rank. */
function Ways({ vote, state, dispatch }: VoteProps) {
  const advised = nextPhase(vote, state);
  const now = places.indexOf(state.phase.kind);
  const open = places.filter((to) => canGo(state, to) && (to !== "settling" || vote.run !== null));
  return (
    <>
      {open.map((to) => (
        <VoteButton
          key={to}
          isMain={to === advised}
          onClick={() => dispatch({ kind: "go", to, wallAt: Date.now() })}
        >
          {places.indexOf(to) < now ? `Back: ${wayTo[to].toLowerCase()}` : wayTo[to]}
        </VoteButton>
      ))}
    </>
  );
}
