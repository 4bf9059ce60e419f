// What the files of a class come to together: who shares answers with whom, how each question went, which wrong ideas
// there are; and all of it as rows of a table.

import { plainName } from "@/content/model/plain-name";
import type { Question, Quiz } from "@/content/model/quiz/quiz";
import type { Cell } from "../ui/csv";
import type { Checked } from "./check";
import type { HandIn } from "./hand-in";

export type QuestionResult = {
  readonly question: Question;
  readonly answered: number;
  readonly right: number;
};
export type IdeaResult = {
  readonly claim: string;
  readonly names: readonly string[];
};

/** Two browsers do not answer three questions in the same milliseconds. */
const fewestShared = 3;

/** Of each file the names of those whose answers have the same times. */
export function twinsAmong(files: readonly HandIn[]): ReadonlyMap<HandIn, readonly string[]> {
  const stamps = files.map(({ answers }) => new Set(answers.map(({ of, at }) => `${of} ${at}`)));
  return new Map(
    files.map((file, n) => [
      file,
      files.flatMap((other, m) => {
        const shared = [...(stamps[n] ?? [])].filter((stamp) => stamps[m]?.has(stamp)).length;
        return m !== n && shared >= fewestShared ? [other.name] : [];
      }),
    ]),
  );
}

/** Of each student the file that was made last. */
export function latestOfEach(files: readonly HandIn[]): readonly HandIn[] {
  const latest = new Map<string, HandIn>();
  for (const file of files) {
    const before = latest.get(plainName(file.name));
    if (before === undefined || file.at >= before.at) latest.set(plainName(file.name), file);
  }
  return [...latest.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

export function byQuestion(checked: readonly Checked[]): readonly QuestionResult[] {
  const results = new Map<string, QuestionResult>();
  for (const { question, isRight } of checked.flatMap(({ graded }) => graded)) {
    const { answered, right } = results.get(question.id) ?? { answered: 0, right: 0 };
    results.set(question.id, {
      question,
      answered: answered + Number(isRight !== null),
      right: right + Number(isRight === true),
    });
  }
  return [...results.values()];
}

/** The commonest first. */
export function byIdea(
  checked: readonly Checked[],
  quizzes: readonly Quiz[],
): readonly IdeaResult[] {
  const names = new Map<string, Set<string>>();
  for (const { handIn, graded } of checked)
    for (const idea of graded.flatMap(({ ideas }) => ideas))
      names.set(idea, (names.get(idea) ?? new Set()).add(handIn.name));
  return [...names]
    .map(([idea, who]) => ({
      claim: quizzes.find(({ claims }) => idea in claims)?.claims[idea] ?? idea,
      names: [...who],
    }))
    .sort((a, b) => b.names.length - a.names.length);
}

export function rowsByStudent(
  checked: readonly Checked[],
  remarks: (one: Checked) => readonly string[],
): readonly (readonly Cell[])[] {
  const [first] = checked;
  if (first === undefined) return [];
  return [
    [
      "name",
      "handed in",
      "done",
      "sections read",
      ...first.quizzes.map(({ lesson }) => `quiz ${lesson}`),
      ...first.goals.map(({ goal }) => `goal ${goal}`),
      ...first.numbers.flatMap(({ scenario, measure }) => [
        `${measure} of ${scenario}`,
        `${measure} of ${scenario}: right`,
      ]),
      "remarks",
    ],
    ...checked.map((one) => [
      one.handIn.name,
      new Date(one.handIn.at).toISOString(),
      one.isDone ? "yes" : "no",
      `${one.read}/${one.toRead}`,
      ...one.quizzes.map(({ right, of }) => `${right}/${of}`),
      ...one.goals.map(({ fault }) => fault ?? "met"),
      ...one.numbers.flatMap(({ given, truth }) => [given ?? "", truth ?? ""]),
      remarks(one).join(" "),
    ]),
  ];
}
