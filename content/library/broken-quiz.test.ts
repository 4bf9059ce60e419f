// Each way to break a quiz or a misconception yields its own error, with its place in the file.
import { expect, test } from "vitest";
import { errorsOf, type Files, head } from "./content-fixture";

const right = { text: "So", right: true, feedback: "Yes." };
const wrong = { text: "Not so", misconception: "idea", feedback: "No." };
const choice = { id: "why", kind: "choice", text: "Why?", passage: "why", options: [right, wrong] };
const idea = { id: "idea", claim: "It is so.", refutation: "It is not.", taughtAt: "one#why" };
const range = { text: "Eight", is: 8, misconception: "idea", feedback: "Look." };
const predicted = {
  ...choice,
  kind: "predict-run",
  scenario: "eight",
  metric: "requests.arrived",
  options: [range, { ...range, text: "None", is: 0 }],
};
const estimate = {
  id: "why",
  kind: "estimate",
  text: "How many?",
  passage: "why",
  scenario: "eight",
  metric: "requests.arrived",
  scale: "linear",
  min: 0,
  max: 20,
  unit: "",
  within: 1,
  right: "Eight.",
  low: { feedback: "More.", misconception: "idea" },
  high: { feedback: "Fewer.", misconception: "idea" },
};

function quiz(...questions: readonly unknown[]): Files {
  return {
    "lessons/one/lesson.mdx": `${head}\n## Why\n\nA request waits.\n`,
    "lessons/one/quiz.json": JSON.stringify({ questions }),
    "misconceptions/one.json": JSON.stringify([idea]),
  };
}

test("sound quizzes have no problems", async () => {
  expect(await errorsOf(quiz(choice))).toEqual([]);
  expect(await errorsOf(quiz(predicted))).toEqual([]);
  expect(await errorsOf(quiz(estimate))).toEqual([]);
});

const broken: readonly (readonly [string, Files, string])[] = [
  [
    "no right option",
    quiz({ ...choice, options: [wrong, { ...wrong, text: "Nor so" }] }),
    'why: expected exactly one right option, found 0 of 2. Mark with "right": true.',
  ],
  [
    "an option without feedback",
    quiz({ ...choice, options: [right, { text: "Not so", misconception: "idea" }] }),
    '"questions.0.options.1.feedback" is missing: expected feedback of at most 500 characters. Add it.',
  ],
  [
    "a wrong option that stands for nothing",
    quiz({ ...choice, options: [right, { text: "Not so", feedback: "No." }] }),
    "why: a wrong option expected the id of a misconception. Add it.",
  ],
  [
    "an unknown misconception",
    quiz({ ...choice, options: [right, { ...wrong, misconception: "ideas" }] }),
    'why: "ideas" is not among the misconceptions. Did you mean "idea"?',
  ],
  [
    "a passage that is not in the lesson",
    quiz({ ...choice, passage: "whi" }),
    'why: "whi" is not a heading of the lesson. Did you mean "why"?',
  ],
  [
    "an unknown scenario",
    quiz({ ...choice, scenario: "eigth" }),
    'why: "eigth" is not on the shelf of scenarios. Did you mean "eight"?',
  ],
  [
    "an unknown metric",
    quiz({ ...predicted, metric: "requests.arived" }),
    'why: "requests.arived" is not a metric. Did you mean "requests.arrived"?',
  ],
  [
    "ranges that leave out the answer",
    quiz({
      ...predicted,
      options: [
        { ...range, is: 7 },
        { ...range, text: "None", is: 0 },
      ],
    }),
    "why: expected one option that holds for the answer, which is 8; found 0. Mend the ranges.",
  ],
  [
    "an estimate whose scale leaves out the answer",
    quiz({ ...estimate, max: 5 }),
    "why: expected min and max around the answer, which is 8, and above 0 on a log scale; found 0 to 5.",
  ],
  [
    "a span where none is possible",
    quiz({ ...estimate, metric: "instances.created", from: "3s" }),
    'why: "from" and "until" go with requests.… and latencyMs.…, not with instances.created. Remove them.',
  ],
  ["an id twice", quiz(choice, choice), 'why: "why" is used twice in this quiz. Rename one.'],
  [
    "an unknown kind",
    quiz({ ...choice, kind: "riddle" }),
    '"questions.0.kind" expected one of "choice", "several", "order", "estimate", "predict-run", "match", found "riddle".',
  ],
];

test.each(broken)("a quiz with %s says so", async (_name, files, expected) => {
  const errors = await errorsOf(files);
  expect(
    errors.map((error) => error.replace(/^content\/lessons\/one\/quiz\.json:\d+:\d+: /, "")),
  ).toContain(expected);
});

test("a misconception that is taught nowhere, and one that no run shows, say so", async () => {
  const ideas = [
    { ...idea, taughtAt: "one#wy" },
    { ...idea, id: "other", scenario: "eigt" },
  ];
  const errors = await errorsOf({
    ...quiz(choice),
    "misconceptions/one.json": JSON.stringify(ideas, null, 1),
  });
  expect(errors).toEqual([
    'content/misconceptions/one.json:6:3: "one#wy" is no heading of a lesson. Did you mean "one#why"?',
    'content/misconceptions/one.json:13:3: "eigt" is not on the shelf of scenarios. Did you mean "eight"?',
  ]);
});
