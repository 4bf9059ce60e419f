// The counts of votes, kept in this browser so that none is lost with its window, and as a table to take away.
// Storage that is forbidden, full or spoilt stops no vote: then they last as long as the page.
import * as z from "zod/mini";
import type { VoteQuestion } from "@/content/model/quiz/vote";
import { type Cell, csvText } from "../../ui/csv";
import { save } from "../../ui/save-text";
import { store, storedJson } from "../../ui/stored";
import { peopleIn } from "./vote-advice";
import { shownOptions } from "./vote-options";
import type { VoteState } from "./vote-schema";
import { wasCountedTwice } from "./vote-session";

const keptVoteSchema = z.object({
  lesson: z.string(),
  question: z.string(),
  wallCountedAt: z.number(),
  options: z.array(
    z.object({
      letter: z.string(),
      text: z.string(),
      isRight: z.boolean(),
      first: z.number(),
      /** null: hands were raised once. */
      second: z.nullable(z.number()),
    }),
  ),
  firstPeople: z.number(),
  secondPeople: z.nullable(z.number()),
});

export type KeptVote = z.infer<typeof keptVoteSchema>;

const key = "votes";
const mostKept = 500;
let here: readonly KeptVote[] = [];

/** null: nobody has raised a hand. */
export function keptVote({ lesson, question }: VoteQuestion, state: VoteState): KeptVote | null {
  const { first, second, wallCountedAt } = state;
  const firstPeople = peopleIn(question, first);
  if (wallCountedAt === null || firstPeople === 0) return null;
  const isTwice = wasCountedTwice(state);
  return {
    lesson,
    question: question.id,
    wallCountedAt,
    options: shownOptions(question).map(({ letter, text, isRight, place }) => ({
      letter,
      text,
      isRight,
      first: first.hands[place] ?? 0,
      second: isTwice ? (second.hands[place] ?? 0) : null,
    })),
    firstPeople,
    secondPeople: isTwice ? peopleIn(question, second) : null,
  };
}

/** First to last. */
export function keptVotes(): readonly KeptVote[] {
  return joined(inStorage(), here);
}

/** In the place of what was kept of the same vote before. False if it lasts only as long as the page. */
export function keepVote(vote: KeptVote): boolean {
  here = joined(here, [vote]);
  return store(key, JSON.stringify(joined(inStorage(), here)));
}

export function saveVotes(lesson: string): void {
  save(`votes-${lesson}.csv`, "text/csv", votesCsv(votesOf(lesson)));
}

export function votesOf(lesson: string): readonly KeptVote[] {
  return keptVotes().filter((vote) => vote.lesson === lesson);
}

/** Those of a lesson; the others stay. */
export function forgetVotes(lesson: string): void {
  const others = keptVotes().filter((vote) => vote.lesson !== lesson);
  here = others;
  store(key, JSON.stringify(others));
}

function joined(one: readonly KeptVote[], other: readonly KeptVote[]): readonly KeptVote[] {
  const byName = new Map(
    [...one, ...other].map((vote) => [`${vote.question} ${vote.wallCountedAt}`, vote]),
  );
  return [...byName.values()].sort((a, b) => a.wallCountedAt - b.wallCountedAt).slice(-mostKept);
}

function inStorage(): readonly KeptVote[] {
  const found = storedJson(key);
  // One that cannot be read takes no other with it.
  return Array.isArray(found)
    ? found.flatMap((vote) => keptVoteSchema.safeParse(vote).data ?? [])
    : [];
}

const columns = [
  "lesson",
  "question",
  "option",
  "text",
  "right",
  "first",
  "second",
  "first_people",
  "second_people",
  "time_utc",
] as const;

/** A line an option. What was not counted is empty. */
export function votesCsv(votes: readonly KeptVote[]): string {
  const rows = votes.flatMap((vote) =>
    vote.options.map(({ letter, text, isRight, first, second }): readonly Cell[] => [
      vote.lesson,
      vote.question,
      letter,
      text,
      isRight ? "yes" : "no",
      first,
      second ?? "",
      vote.firstPeople,
      vote.secondPeople ?? "",
      new Date(vote.wallCountedAt).toISOString(),
    ]),
  );
  return csvText([columns, ...rows]);
}
