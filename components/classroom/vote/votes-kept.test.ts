import { afterEach, expect, test, vi } from "vitest";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import type { VoteState } from "./vote-schema";
import { reduceVote, startVote, type VoteAction } from "./vote-session";

const vote: VoteQuestion = {
  lesson: "cold-starts",
  run: null,
  question: {
    kind: "choice",
    id: "cold-starts/newsletter",
    text: "Why?",
    passage: { anchor: "a", heading: "A" },
    scenario: null,
    options: [
      { text: 'Because, as "they" say', feedback: "So.", isRight: true, misconception: null },
      { text: "Chance", feedback: "No.", isRight: false, misconception: "chance" },
    ],
  },
};
const go = (to: VoteState["phase"]["kind"], wallAt = Date.UTC(2026, 10, 20, 9, 5)): VoteAction => ({
  kind: "go",
  to,
  wallAt,
});
const hand = (what: number): VoteAction => ({ kind: "count", what, by: 1 });
const after = (state: VoteState, ...actions: readonly VoteAction[]) =>
  actions.reduce(reduceVote, state);
const once = after(startVote(), go("first-count"), hand(0), hand(1), hand(1), go("advice"));
const twice = after(once, go("second-count"), hand(0), hand(0), hand(0));

const fresh = async () => {
  vi.resetModules();
  return await import("./votes-kept");
};

function storage(first?: string) {
  const items = new Map(first === undefined ? [] : [["votes", first]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a vote is kept once, as it stands last, and is there in the next window", async () => {
  vi.stubGlobal("localStorage", storage());
  const { keepVote, keptVote, keptVotes } = await fresh();
  expect(keptVote(vote, startVote())).toBeNull();
  for (const state of [once, twice]) {
    const kept = keptVote(vote, state);
    expect(kept && keepVote(kept)).toBe(true);
  }
  const next = await fresh();
  expect(next.keptVotes()).toEqual(keptVotes());
  expect(next.keptVotes()).toMatchObject([
    { question: "cold-starts/newsletter", firstPeople: 3, secondPeople: 3 },
  ]);
  next.forgetVotes("faas");
  expect(next.keptVotes()).toHaveLength(1);
  next.forgetVotes("cold-starts");
  expect(next.keptVotes()).toEqual([]);
});

test("a table of the counts has a line an option, whole fields and the time in UTC", async () => {
  vi.stubGlobal("localStorage", storage());
  const { keptVote, votesCsv } = await fresh();
  const lines = [once, twice].map((state) => {
    const kept = keptVote(vote, state);
    return votesCsv(kept ? [kept] : []).split("\r\n");
  });
  expect(lines[0]?.[0]).toBe(
    "lesson,question,option,text,right,first,second,first_people,second_people,time_utc",
  );
  const rest = "2026-11-20T09:05:00.000Z";
  const of = (rows: readonly string[] | undefined, right: string) =>
    rows?.find((row) => row.includes(`,${right},`))?.replace(/^[^,]*,[^,]*,[A-F],/, "");
  expect(of(lines[0], "yes")).toBe(`"Because, as ""they"" say",yes,1,,3,,${rest}`);
  expect(of(lines[1], "yes")).toBe(`"Because, as ""they"" say",yes,1,3,3,3,${rest}`);
  expect(of(lines[1], "no")).toBe(`Chance,no,2,0,3,3,${rest}`);
});

test("storage that is spoilt loses no sound vote, and storage that is forbidden is said to be", async () => {
  vi.stubGlobal("localStorage", storage());
  const first = await fresh();
  const sound = first.keptVote(vote, once);
  if (sound === null) return expect.unreachable();
  for (const [spoilt, left] of [
    ["not json", 0],
    ["{}", 0],
    [JSON.stringify([{ lesson: 4 }, sound]), 1],
  ] as const) {
    vi.stubGlobal("localStorage", storage(spoilt));
    const { keptVotes } = await fresh();
    expect(keptVotes()).toHaveLength(left);
  }
  vi.stubGlobal("localStorage", undefined);
  const { keepVote, keptVotes } = await fresh();
  expect(keepVote(sound)).toBe(false);
  expect(keptVotes()).toEqual([sound]);
});
