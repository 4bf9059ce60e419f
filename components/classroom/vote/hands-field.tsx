// How many hands an option has, in the three ways in which a teacher counts: one by one, as a number typed and ended by
// Enter, as a bar that is dragged. What is typed or dragged is one step, which one press takes back.
import { type KeyboardEvent, useState } from "react";
import styles from "./vote.module.css";
import { VoteButton } from "./vote-button";
import { type Counted, mostHands } from "./vote-schema";
import type { VoteProps } from "./vote-settling";

type HandsFieldProps = Pick<VoteProps, "dispatch"> & {
  readonly what: Counted;
  /** "A", or "people". */
  readonly name: string;
  readonly hands: number;
  /** As long as the bar is. */
  readonly most: number;
};

export function HandsField({ what, name, hands, most, dispatch }: HandsFieldProps) {
  /** null: nothing is being typed or dragged. */
  const [draft, setDraft] = useState<number | null>(null);
  const commit = () => {
    if (draft !== null && draft !== hands)
      dispatch({ kind: "count", what, by: Math.min(mostHands, Math.max(0, draft)) - hands });
    setDraft(null);
  };
  const step = (by: 1 | -1) => dispatch({ kind: "count", what, by });
  return (
    <span className={styles.hands}>
      <input
        type="range"
        aria-label={`Hands for ${name}, as a bar`}
        min={0}
        max={most}
        value={Math.min(most, draft ?? hands)}
        onChange={({ currentTarget }) => setDraft(currentTarget.valueAsNumber)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <VoteButton aria-label={`One less for ${name}`} onClick={() => step(-1)}>
        −
      </VoteButton>
      <input
        type="number"
        inputMode="numeric"
        aria-label={`Hands for ${name}`}
        data-hands=""
        min={0}
        max={mostHands}
        value={draft !== null && Number.isNaN(draft) ? "" : (draft ?? hands)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => setDraft(currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          focusNext(event);
        }}
        onBlur={() => {
          if (Number.isNaN(draft)) setDraft(null);
          else commit();
        }}
      />
      <VoteButton aria-label={`One more for ${name}`} onClick={() => step(1)}>
        +
      </VoteButton>
    </span>
  );
}

/** To the next option's number; after the last, away, so that Enter goes on with the vote. */
function focusNext({ currentTarget }: KeyboardEvent<HTMLInputElement>): void {
  const fields = [
    ...(currentTarget.closest("table")?.querySelectorAll<HTMLInputElement>("[data-hands]") ?? []),
  ];
  const next = fields[fields.indexOf(currentTarget) + 1];
  if (next) next.focus();
  else currentTarget.blur();
}

/** A bar that has room for the class, and does not grow at every hand. */
export function barLength(people: number): number {
  return Math.max(40, 20 * Math.ceil((people * 1.25) / 20));
}
