import fc from "fast-check";
import { expect, test } from "vitest";
import { nextPhase, type Phase, type PhaseAction } from "./phases";

const asking: Phase = { kind: "asking" };
const guess = { kind: "number", value: 3 } as const;

function after(...actions: readonly PhaseAction[]): Phase {
  return actions.reduce(nextPhase, asking);
}

test("a locked prediction is shown when the run is over, and can be tried again", () => {
  expect(after({ kind: "lock", guess })).toEqual({ kind: "running", guess });
  expect(after({ kind: "lock", guess }, { kind: "show" })).toEqual({ kind: "shown", guess });
  expect(after({ kind: "lock", guess }, { kind: "show" }, { kind: "ask-again" })).toEqual(asking);
});

test("who skips is shown no result, and may predict after all", () => {
  expect(after({ kind: "skip" }, { kind: "show" })).toEqual({ kind: "skipped" });
  expect(after({ kind: "skip" }, { kind: "ask-again" })).toEqual(asking);
});

test("what was predicted before can be looked at without a run", () => {
  expect(after({ kind: "recall", guess })).toEqual({ kind: "shown", guess });
});

test("a prediction does not change once it is locked, whatever is pressed", () => {
  const actions = fc.array(
    fc.constantFrom<PhaseAction>(
      { kind: "lock", guess: { kind: "number", value: 7 } },
      { kind: "show" },
      { kind: "skip" },
      { kind: "recall", guess: { kind: "number", value: 7 } },
    ),
  );
  fc.assert(
    fc.property(actions, (pressed) => {
      const phase = pressed.reduce(nextPhase, nextPhase(asking, { kind: "lock", guess }));
      expect("guess" in phase && phase.guess).toEqual(guess);
    }),
  );
});
