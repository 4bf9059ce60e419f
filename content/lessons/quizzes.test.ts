// Plays every quiz of the course: each question is answered by its own key, refuses every wrong answer, and
// speaks to each of them. One test for all, so that a new quiz needs none.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { contentFolder } from "../library/content-folder";
import { readLibrary } from "../library/library";
import { quizAlone, quizTextOf } from "../library/quiz-fixture";
import {
  type MatchQuestion,
  type OrderQuestion,
  type Question,
  type Response,
  runsOfQuestion,
} from "../model/quiz/quiz";
import { quizFileSchema } from "../model/quiz/quiz-file";
import { gradeOf, isComplete, rightResponse, settledBy } from "../model/quiz/quiz-grade";

const folder = join(contentFolder, "lessons");
const slugs = readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) =>
  basename(name) === "quiz.json" ? [dirname(name)] : [],
);
const library = await readLibrary(contentFolder);
const quizzes = slugs.map((slug) => {
  const { made: quiz, problems } = quizAlone(slug, library);
  return { slug, quiz, problems: problems.map(({ message }) => message) };
});

test.each(quizzes)(
  "the quiz of $slug is sound, of 6 to 10 questions and at least four kinds",
  ({ quiz, problems }) => {
    expect(problems).toEqual([]);
    const questions = quiz?.questions ?? [];
    expect(questions.length).toBeGreaterThanOrEqual(6);
    expect(questions.length).toBeLessThanOrEqual(10);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  },
);

const played = quizzes.flatMap(({ quiz }) => quiz?.questions ?? []);

test.each(played)("$id is answered by its key and refuses every wrong answer", (question) => {
  const key = rightResponse(question);
  expect(isComplete(question, key)).toBe(true);
  const right = gradeOf(question, key);
  expect(right.isRight).toBe(true);
  expect(right.notes.every(({ text }) => text.length > 0)).toBe(true);
  const wrong = wrongResponses(question);
  expect(wrong.length).toBeGreaterThan(1);
  for (const response of wrong) {
    const grade = gradeOf(question, response);
    expect(grade.isRight, JSON.stringify(response)).toBe(false);
    expect(grade.notes.map(({ text }) => text).join("").length + grade.lead.length).toBeGreaterThan(
      10,
    );
  }
});

test.each(played)(
  "each wrong choice in $id stands for a wrong idea and has words of its own",
  (question) => {
    const said = singlyWrong(question).map((response) => gradeOf(question, response));
    if (question.kind !== "order" && question.kind !== "match")
      for (const { notes } of said)
        expect(notes.some(({ misconception }) => misconception !== null)).toBe(true);
    const words = said.map(({ lead, notes }) => lead + notes.map(({ text }) => text).join());
    if (question.kind !== "order") expect(new Set(words).size).toBe(words.length);
  },
);

test.each(played)("no idea is named in $id that an answer does not show", (question) => {
  const named = wrongResponses(question).flatMap((response) =>
    gradeOf(question, response).notes.flatMap(({ about, misconception }) =>
      misconception === null ? [] : [{ response, about }],
    ),
  );
  if (question.kind === "order")
    for (const { response, about } of named) expect(isSlip(question, response, about)).toBe(true);
  if (question.kind !== "match") return;
  for (const { response, about } of named) {
    const at = question.pairs.findIndex(({ left }) => left === about);
    const put = response.kind === "match" ? question.pairs[response.chosen[at] ?? -1] : undefined;
    expect(put?.right).toBe(question.pairs[at]?.confusion?.with);
  }
});

/** Whether that step stands ahead of one of those before which it shows an idea. */
function isSlip(question: OrderQuestion, response: Response, about: string | null): boolean {
  const placeOf = (text: string | null) => {
    const item = question.items.findIndex((one) => one.text === text);
    return response.kind === "order" ? response.order.indexOf(item) : -1;
  };
  const slips = question.items.find(({ text }) => text === about)?.slips ?? [];
  return slips.some(({ before }) => placeOf(about) < placeOf(before));
}

test("every order that is asked shows a wrong idea by a telling error", () => {
  const orders = played.filter((question) => question.kind === "order");
  expect(orders.length).toBeGreaterThanOrEqual(8);
  for (const question of orders) {
    const shown = wrongResponses(question).flatMap((response) =>
      gradeOf(question, response).notes.flatMap(({ misconception }) => misconception ?? []),
    );
    expect(shown, question.id).not.toEqual([]);
  }
});

test("every question with a run opens it at an instant of its own, and most at several", () => {
  const settled = played.filter(({ scenario }) => scenario !== null);
  expect(settled.filter(({ at }) => at === undefined).map(({ id }) => id)).toEqual([]);
  const several = settled.filter((question) => {
    const instants = wrongResponses(question).flatMap((one) =>
      settledBy(question, gradeOf(question, one), {}).map(({ at }) => at),
    );
    return new Set([...instants, question.at]).size > 1;
  });
  expect(several.length).toBeGreaterThan(settled.length / 2);
});

const all = quizzes.flatMap(({ quiz, slug }) =>
  (quiz?.questions ?? []).map((question) => ({ slug, question, quiz })),
);

test.each(all)(
  "each wrong answer to $question.id opens a run of its own at an instant",
  ({ question, quiz }) => {
    const wrong = question.kind === "match" ? swappedOnes(question) : singlyWrong(question);
    for (const response of wrong) {
      const runs = settledBy(question, gradeOf(question, response), quiz?.refutations ?? {});
      expect(runs, JSON.stringify(response)).not.toEqual([]);
      for (const { scenario, at } of runs) {
        expect(quiz?.runs[scenario]).toBeDefined();
        expect(at).toBeDefined();
      }
    }
    expect(runsOfQuestion(question)).not.toEqual([]);
  },
);

test("of the questions of each lesson, more than half open runs that the lesson does not show", () => {
  for (const slug of slugs) {
    const text = readFileSync(join(folder, slug, "lesson.mdx"), "utf8");
    const named = [...text.matchAll(/ (?:scenario|against|from|of)="([^"]+)"/g)];
    const ideas = [...text.matchAll(/<Misconception id="([^"]+)"/g)];
    const shown = new Set([
      ...named.flatMap(([, ids = ""]) => ids.split(" ")),
      ...ideas.map(([, id = ""]) => library.misconceptions.get(id)?.scenario),
    ]);
    const asked = all.filter((one) => one.slug === slug);
    const isNew = asked.filter(({ question }) =>
      runsOfQuestion(question).every((run) => !shown.has(run)),
    );
    expect(isNew.length, slug).toBeGreaterThan(asked.length / 2);
  }
});

test("every goal of a lesson is shown by a right answer in its quiz", () => {
  const unshown = quizzes.flatMap(({ slug, quiz }) => {
    const text = readFileSync(join(folder, slug, "lesson.mdx"), "utf8");
    const goals = /^goals:\n((?: {2}- .*\n)+)/m.exec(text)?.[1]?.trim().split("\n") ?? [];
    expect(goals.length, slug).toBeGreaterThanOrEqual(2);
    return goals
      .filter((_, n) => (quiz?.goals[n]?.questions.length ?? 0) === 0)
      .map((goal) => slug + goal);
  });
  expect(unshown).toEqual([]);
});

test("every idea that a run refutes names the instant", () => {
  const without = [...library.misconceptions.values()].filter(
    ({ scenario, at }) => scenario !== undefined && at === undefined,
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test("the options of what a run decides exclude each other, in their words as well", () => {
  const faults = slugs.flatMap((slug) => {
    const { questions } = quizFileSchema.parse(JSON.parse(quizTextOf(slug)));
    return questions.flatMap((question) => {
      if (question.kind !== "predict-run") return [];
      const ranges = question.options.map(({ is, atLeast, atMost }) => ({
        from: is ?? atLeast ?? Number.NEGATIVE_INFINITY,
        to: is ?? atMost ?? Number.POSITIVE_INFINITY,
      }));
      const overlap = ranges.some((one, n) =>
        ranges.slice(n + 1).some((other) => one.from <= other.to && other.from <= one.to),
      );
      const opener = /^(?:more than|at least)\b/i;
      const closed = question.options.some(
        (one) => opener.test(one.text) && one.atMost !== undefined,
      );
      return overlap || closed ? [question.id] : [];
    });
  });
  expect(faults).toEqual([]);
});

test("who thinks that two of seven are cold in every burst is told of instances thrown away", () => {
  const question = played.find(({ id }) => id === "cold-starts/five-paid-for");
  if (question === undefined || !("options" in question)) throw new Error("it is not asked");
  const eighteen = question.options.find(({ text }) => text.startsWith("Eighteen"));
  expect(eighteen?.misconception).toBe("gone-after-answer");
});

test("no estimate is answered by a slider that nobody has moved", () => {
  const middles = played.flatMap((question) => {
    if (question.kind !== "estimate") return [];
    const { scale, min, max } = question;
    const value = scale === "linear" ? (min + max) / 2 : Math.sqrt(min * max);
    return gradeOf(question, { kind: "estimate", value }).isRight ? [question.id] : [];
  });
  expect(middles).toEqual([]);
});

/** Wrong answers with one fault each. */
function singlyWrong(question: Question): readonly Response[] {
  switch (question.kind) {
    case "order":
      return movedOnes(question.items.length).map((order) => ({ kind: "order", order }));
    case "estimate":
      return [question.min, question.max].map((value) => ({ kind: "estimate", value }));
    case "match":
      return question.pairs.slice(1).map((_, n) => {
        const chosen = question.pairs.map((__, place) => place);
        return { kind: "match", chosen: chosen.with(n, n + 1).with(n + 1, n) };
      });
    default:
      return question.options.flatMap(({ isRight }, n) =>
        isRight ? [] : [{ kind: "options", chosen: [n] } as const],
      );
  }
}

/** Any two of its right sides, each in the other's place. */
function swappedOnes({ pairs }: MatchQuestion): readonly Response[] {
  const places = pairs.map((_, place) => place);
  return places.flatMap((one) =>
    places
      .filter((other) => other > one)
      .map((other) => ({ kind: "match", chosen: places.with(one, other).with(other, one) })),
  );
}

/** The right order, with one step moved ahead by any number of places. */
function movedOnes(count: number): readonly (readonly number[])[] {
  const right = Array.from({ length: count }, (_, n) => n);
  return right.flatMap((step) =>
    right.slice(0, step).map((to) => right.toSpliced(step, 1).toSpliced(to, 0, step)),
  );
}

function wrongResponses(question: Question): readonly Response[] {
  if (question.kind !== "several") return singlyWrong(question);
  const key = question.options.flatMap(({ isRight }, n) => (isRight ? [n] : []));
  const sets = Array.from({ length: 2 ** question.options.length - 1 }, (_, bits) =>
    question.options.flatMap((__, n) => (((bits + 1) >> n) & 1 ? [n] : [])),
  );
  return sets
    .filter((chosen) => chosen.join() !== key.join())
    .map((chosen) => ({ kind: "options", chosen }));
}

test("every wrong idea that a lesson names is named by its id in the data", () => {
  const named = library.course.lessons.flatMap((slug) => {
    const text = readFileSync(join(folder, slug, "lesson.mdx"), "utf8");
    return [...text.matchAll(/<Misconception (\w+)="([^"]+)"/g)].map(([, by, id = ""]) => ({
      by,
      id,
    }));
  });
  expect(named.length).toBeGreaterThanOrEqual(16);
  expect(named.filter(({ by, id }) => by !== "id" || !library.misconceptions.has(id))).toEqual([]);
});
