// What is asked of a run, done to its store: each action by its own name, playing by what the reader asked for.
// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { type Action, commands, type RunAction } from "./actions";
import { perform } from "./perform";
import { scenarioOnShelf } from "./scenario-fixture";
import { reduce, type SessionAction, startSession } from "./session";

/** What a store at rest or at play is told to do. */
function told(action: RunAction, { plays, still = false }: { plays: boolean; still?: boolean }) {
  vi.stubGlobal("matchMedia", () => ({ matches: still }));
  const rested = startSession({ scenario: scenarioOnShelf("steady") });
  const session = plays ? reduce(rested, { kind: "play" }, 0) : rested;
  const done: SessionAction[] = [];
  perform({ session: () => session, dispatch: (one) => void done.push(one) }, action);
  return done;
}

test("Play and Pause are one button; to play again what plays is to do nothing", () => {
  expect(told({ kind: "toggle" }, { plays: false })).toEqual([{ kind: "play" }]);
  expect(told({ kind: "toggle" }, { plays: true })).toEqual([{ kind: "pause" }]);
  expect(told({ kind: "play" }, { plays: true })).toEqual([]);
  expect(told({ kind: "pause" }, { plays: false })).toEqual([]);
});

test("for a reader who asked for little motion, playing goes from still to still", () => {
  expect(told({ kind: "toggle" }, { plays: false, still: true })).toEqual([
    { kind: "play-stills" },
  ]);
});

test("each button that does something to the run does what its row says", () => {
  const rows: readonly { readonly action: Action }[] = Object.values(commands);
  for (const { action } of rows) {
    if (action.kind === "open" || action.kind === "more" || action.kind === "toggle") continue;
    expect(told(action, { plays: false })).toEqual([action]);
  }
});
