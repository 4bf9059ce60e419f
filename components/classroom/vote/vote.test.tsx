import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { plain } from "@/simulator/plain";
import { Vote } from "./scene-vote";
import type { VotePhaseKind } from "./vote-schema";
import { reduceVote, startVote, type VoteAction } from "./vote-session";

const vote: VoteQuestion = {
  lesson: "cold-starts",
  run: null,
  question: {
    kind: "choice",
    id: "cold-starts/newsletter",
    text: "Why did it wait?",
    passage: { anchor: "a", heading: "A" },
    scenario: null,
    options: [
      { text: "Nobody was free", feedback: "Right so.", isRight: true, misconception: null },
      { text: "Chance", feedback: "Not so.", isRight: false, misconception: "chance" },
    ],
  },
};
const go = (to: VotePhaseKind): VoteAction => ({ kind: "go", to, wallAt: 0 });
const hand = (what: number): VoteAction => ({ kind: "count", what, by: 1 });
const counted = [go("first-count"), hand(0), hand(0), hand(1)];

type Seen = { readonly run?: VoteQuestion["run"]; readonly verdict?: string };

function seen(role: "audience" | "speaker", ...actions: readonly VoteAction[]): string {
  return seenWith({}, role, ...actions);
}

function seenWith(
  { run = null, verdict }: Seen,
  role: "audience" | "speaker",
  ...actions: readonly VoteAction[]
): string {
  const state = actions.reduce(reduceVote, startVote());
  return renderToStaticMarkup(
    <Vote
      vote={{ ...vote, run }}
      state={state}
      dispatch={() => {}}
      role={role}
      run="the run"
      verdict={verdict ?? null}
    />,
  );
}

test("the room sees how the votes are shared out when they are shown, and never before", () => {
  for (const on of [[], [go("advice")], [go("advice"), go("discussion")]])
    expect(seen("audience", ...counted, ...on)).not.toMatch(/67%|33%/);
  const twice = [...counted, go("advice"), go("second-count"), hand(0)];
  expect(seen("audience", ...twice)).not.toMatch(/67%|33%|100%/);
  expect(seen("audience", ...twice, go("shown"))).toMatch(/67%.*100%/s);
});

test("the room is told which is right at the end, the teacher from the start", () => {
  expect(seen("audience", ...counted, go("advice"))).not.toContain("Right so.");
  expect(seen("audience", ...counted, go("advice"), go("shown"))).toContain("Right so.");
  expect(seen("speaker")).toContain("Right so.");
});

test("the teacher is advised after the first count, by the share of right answers", () => {
  expect(seen("speaker", ...counted, go("advice"))).toMatch(/67% right: between 35% and 70%/);
  expect(seen("speaker", go("first-count"), hand(1), go("advice"))).toMatch(/0% right: too few/);
});

test("the run that settles it is on the screen at the end alone", () => {
  const shown = [...counted, go("advice"), go("shown")];
  for (const role of ["audience", "speaker"] as const) {
    expect(seen(role, ...shown)).not.toContain("the run");
    expect(seen(role, ...shown, go("settling"))).toContain("the run");
  }
});

test("the room is not told which is right before the run has said it, and then with its numbers", () => {
  const run = { id: "eight", title: "Eight", preset: null, scenario: plain };
  const shown = [...counted, go("advice"), go("shown")];
  for (const on of [shown, [...shown, go("settling")]]) {
    const markup = seenWith({ run }, "audience", ...on);
    expect(markup).not.toMatch(/data-right|Right so/);
    expect(markup).toContain("Why did it wait?");
  }
  const settled = seenWith({ run, verdict: "7 of 8 cold." }, "audience", ...shown, go("settling"));
  expect(settled).toMatch(/data-right.*Nobody was free.*7 of 8 cold\..*Right so\./s);
  expect(settled).not.toContain("Chance");
});

test("where nobody was counted, no empty bar is shown", () => {
  const nobody = [go("first-count"), go("advice"), go("shown")];
  expect(seen("audience", ...nobody)).not.toContain("%");
  expect(seen("audience", ...nobody)).toContain("Hands down.");
});
