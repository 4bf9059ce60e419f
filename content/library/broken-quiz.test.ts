// Each way to break a quiz or a misconception yields its own error, with its place in the file.
import { expect, test } from "vitest";
import { errorsOf, type Files, head } from "./content-fixture";

const right = { text: "So", right: true, feedback: "Yes." };
const wrong = { text: "Not so", misconception: "idea", feedback: "No." };
const choice = {
  id: "why",
  kind: "choice",
  goal: 1,
  text: "Why?",
  passage: "why",
  options: [right, wrong],
};
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
  goal: 1,
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

const steps = ["One", "Two", "Three"];
const order = {
  id: "why",
  kind: "order",
  goal: 1,
  text: "In which order?",
  passage: "why",
  items: steps.map((text) => ({ text, feedback: `It is ${text}.` })),
  right: "So it is.",
};
const slipped = (slip: unknown) => ({
  ...order,
  scenario: "eight",
  items: order.items.map((item, n) => (n === 1 ? { ...item, slips: [slip] } : item)),
});
const slip = { before: "One", misconception: "idea", at: "2s" };
const pairs = ["one", "two", "three"].map((left) => ({
  ...{ left, right: `${left} too`, feedback: "So.", hint: "Think." },
}));
const paired = (own: object, confused: object = {}) => ({
  ...{ id: "why", kind: "match", goal: 1, text: "Which?", passage: "why" },
  pairs: pairs.map((pair, n) =>
    n > 0
      ? pair
      : { ...pair, ...own, confusion: { with: "two too", misconception: "idea", ...confused } },
  ),
});

function quiz(...questions: readonly unknown[]): Files {
  return quizWith({ questions });
}

function quizWith(file: object): Files {
  return {
    "lessons/one/lesson.mdx": `${head}\n## Why\n\nA request waits.\n`,
    "lessons/one/quiz.json": JSON.stringify(file),
    "misconceptions/one.json": JSON.stringify([idea]),
  };
}

test("sound quizzes have no problems", async () => {
  expect(await errorsOf(quiz(choice))).toEqual([]);
  expect(await errorsOf(quiz(predicted))).toEqual([]);
  expect(await errorsOf(quiz(estimate))).toEqual([]);
  expect(await errorsOf(quiz(order))).toEqual([]);
  expect(await errorsOf(quiz(slipped(slip)))).toEqual([]);
  expect(await errorsOf(quiz({ ...predicted, at: "3s" }))).toEqual([]);
  expect(await errorsOf(quiz(paired({})))).toEqual([]);
  expect(await errorsOf(quiz(paired({ scenario: "eight", at: "3s" }, { at: "4s" })))).toEqual([]);
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
  [
    "an instant after the end of its run",
    quiz({ ...predicted, at: "2h" }),
    'why: expected an instant of the run, which ends after ENDs, found "2h".',
  ],
  [
    "an option whose instant is after the end",
    quiz({ ...predicted, options: [range, { ...range, text: "None", is: 0, at: "2h" }] }),
    'why: expected an instant of the run, which ends after ENDs, found "2h".',
  ],
  [
    "an estimate whose instant is after the end",
    quiz({ ...estimate, low: { ...estimate.low, at: "2h" } }),
    'why: expected an instant of the run, which ends after ENDs, found "2h".',
  ],
  [
    "a slip whose instant is after the end",
    quiz(slipped({ ...slip, at: "2h" })),
    'why: expected an instant of the run, which ends after ENDs, found "2h".',
  ],
  [
    "a pair whose run is not on the shelf",
    quiz(paired({ scenario: "eigth", at: "3s" })),
    'why: "eigth" is not on the shelf of scenarios. Did you mean "eight"?',
  ],
  [
    "a pair whose instant is after the end of its run",
    quiz(paired({ scenario: "eight", at: "2h" })),
    'why: expected an instant of the run, which ends after ENDs, found "2h".',
  ],
  [
    "a confusion whose instant is after the end of the run of its pair",
    quiz(paired({ scenario: "eight", at: "3s" }, { at: "2h" })),
    'why: expected an instant of the run, which ends after ENDs, found "2h".',
  ],
  [
    "an answer with a run and no instant",
    quiz({ ...choice, options: [right, { ...wrong, scenario: "eight" }] }),
    'why: expected the instant of "eight" that settles it. Add "at".',
  ],
  [
    "an instant without a run",
    quiz({ ...choice, options: [right, { ...wrong, at: "3s" }] }),
    'why: "at" expected a "scenario" to stand at that instant. Add it.',
  ],
  [
    "an instant that is none",
    quiz({ ...predicted, at: "soon" }),
    '"questions.0.at" expected a time of the run such as "3s", found "soon".',
  ],
  [
    "a slip before a step that does not come before it",
    quiz(slipped({ ...slip, before: "Three" })),
    'why: expected a step that comes before "Two", found "Three".',
  ],
  [
    "a slip that stands for an unknown misconception",
    quiz(slipped({ ...slip, misconception: "ideas" })),
    'why: "ideas" is not among the misconceptions. Did you mean "idea"?',
  ],
  [
    "a goal that the lesson has not",
    quiz({ ...choice, goal: 3 }),
    "why: expected one of the lesson's 2 goals by its number, found 3.",
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
    errors.map((error) =>
      error
        .replace(/^content\/lessons\/one\/quiz\.json:\d+:\d+: /, "")
        .replace(/(?<=ends after )[\d.]+/, "END"),
    ),
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
