// What a quiz asks again of earlier lessons is taken from their own quizzes, and only from those.
import { expect, test } from "vitest";
import { checkedWith, errorsOf, type Files, head } from "./content-fixture";

const lesson = `${head}\n## Why\n\nA request waits.\n`;
const idea = { id: "idea", claim: "It is so.", refutation: "It is not.", taughtAt: "one#why" };
const question = (id: string, scenario?: string) => ({
  id,
  kind: "choice",
  goal: 1,
  text: "Why?",
  passage: "why",
  scenario,
  options: [
    { text: "So", right: true, feedback: "Yes." },
    { text: "Not so", misconception: "idea", feedback: "No." },
  ],
});
const first = { questions: [question("wait", "eight"), question("stay")] };

function course(earlier: readonly string[], more: Files = {}): Files {
  return {
    "course.json": '{ "lessons": ["one", "two"] }',
    "lessons/one/lesson.mdx": lesson,
    "lessons/one/quiz.json": JSON.stringify(first),
    "lessons/two/lesson.mdx": lesson,
    "lessons/two/quiz.json": JSON.stringify({ questions: [question("own")], earlier }),
    "misconceptions/one.json": JSON.stringify([idea]),
    ...more,
  };
}

test("a question of an earlier lesson comes whole, with its run, and is not the lesson's own", async () => {
  const { lessons } = await checkedWith(course(["one/wait"]));
  const quiz = lessons.find(({ slug }) => slug === "two")?.quiz;
  expect(quiz?.earlier).toEqual([
    {
      question: expect.objectContaining({ id: "one/wait", text: "Why?", scenario: "eight" }),
      from: { lesson: "one", title: "Cold starts" },
    },
  ]);
  expect(Object.keys(quiz?.runs ?? {})).toEqual(["eight"]);
  expect(quiz?.claims).toEqual({ idea: "It is so." });
  expect(quiz?.questions.map(({ id }) => id)).toEqual(["two/own"]);
  expect(quiz?.goals).toEqual([
    { text: "Say what a cold start is.", questions: ["two/own"] },
    { text: "Measure one.", questions: [] },
  ]);
});

test("the minutes of a lesson count what it asks again", async () => {
  const { lessons } = await checkedWith(course(["one/wait", "one/stay"]));
  expect(lessons.find(({ slug }) => slug === "two")?.time.questions).toBe(3);
});

test.each([
  [
    "one that is not there",
    ["one/wiat"],
    '"one/wiat" is not a question of a lesson before this one. Did you mean "one/wait"?',
  ],
  ["its own", ["two/own"], '"two/own" is not a question of a lesson before this one.'],
  ["one twice", ["one/wait", "one/wait"], '"one/wait" is asked twice. Remove one.'],
])("a quiz that asks %s again says so", async (_, earlier, expected) => {
  const errors = await errorsOf(course(earlier));
  expect(errors.join("\n")).toContain(`content/lessons/two/quiz.json`);
  expect(errors.join("\n")).toContain(expected);
});

test("a question of a later lesson is not one to ask again", async () => {
  const errors = await errorsOf(
    course([], {
      "lessons/one/quiz.json": JSON.stringify({ ...first, earlier: ["two/own"] }),
      "lessons/two/quiz.json": JSON.stringify({ questions: [question("own")] }),
    }),
  );
  expect(errors).toEqual([
    expect.stringContaining('"two/own" is not a question of a lesson before this one.'),
  ]);
});

test("a quiz that cannot be read is one problem, though another asks of it", async () => {
  const broken = { questions: [{ ...question("wait"), passage: "whi" }] };
  const errors = await errorsOf(
    course(["one/wait"], { "lessons/one/quiz.json": JSON.stringify(broken) }),
  );
  expect(errors).toHaveLength(1);
});
