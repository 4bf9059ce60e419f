// Each way to break what a teacher is given yields its own error, with its place in the file.
import { expect, test } from "vitest";
import { errorsOf, type Files, head } from "./content-fixture";

const idea = { id: "idea", claim: "It is so.", refutation: "It is not.", taughtAt: "one#why" };
const question = {
  id: "why",
  kind: "choice",
  goal: 1,
  text: "Why?",
  passage: "why",
  options: [
    { text: "So", right: true, feedback: "Yes." },
    { text: "Not so", misconception: "idea", feedback: "No." },
  ],
};
const step = (minutes: number, rest: object = {}) => ({ minutes, do: "Talk.", ...rest });
const plans = {
  "20": [step(6, { scenes: ["first"] }), step(6, { sections: ["why"] }), step(8)],
  "50": [step(20, { questions: ["why"] }), step(20), step(10)],
};
const other = (n: number) => ({ ...idea, id: `idea-${n}` });
const ideas = ["idea", "idea-2", "idea-3"];
const task = { task: "Look.", answer: "{requests.arrived} came.", scenario: "eight", at: "3s" };
const sound = {
  needed: ["A room."],
  plans,
  misconceptions: ideas,
  discussion: Array.from({ length: 3 }, (_, n) => ({ question: `Why ${n}?`, answer: "So." })),
  worksheet: [task, task, task, { question: "why" }],
};

function teach(changed: object): Files {
  return {
    "lessons/one/lesson.mdx": `${head}
## Why

<Scene id="first" title="First" minutes={5}>

<Notes>
Speak.
</Notes>

A request waits.

</Scene>
`,
    "lessons/one/quiz.json": JSON.stringify({
      questions: ideas.map((misconception, n) => ({
        ...question,
        id: n === 0 ? "why" : `why-${n}`,
        options: [question.options[0], { ...question.options[1], misconception }],
      })),
    }),
    "misconceptions/one.json": JSON.stringify([idea, other(2), other(3), other(4)]),
    "lessons/one/teach.json": JSON.stringify({ ...sound, ...changed }),
  };
}

test("what is sound has no problems", async () => {
  expect(await errorsOf(teach({}))).toEqual([]);
});

const broken: readonly (readonly [string, object, string])[] = [
  [
    "a plan of too many minutes",
    { plans: { ...plans, "20": [...plans["20"], step(1)] } },
    "The steps of the plan expected 20 minutes in all, found 21. Make them longer or shorter.",
  ],
  [
    "a step that is over before its scene",
    { plans: { ...plans, "20": [step(4, { scenes: ["first"] }), step(8), step(8)] } },
    "The scenes of this step are meant to take 5 minutes, found 4. Give it more.",
  ],
  [
    "a scene that is not there",
    { plans: { ...plans, "20": [step(6, { scenes: ["frist"] }), step(6), step(8)] } },
    '"frist" is not a scene of the lesson. Did you mean "first"?',
  ],
  [
    "a heading that is not there",
    { plans: { ...plans, "20": [step(6, { sections: ["whi"] }), step(6), step(8)] } },
    '"whi" is not a heading of the lesson. Did you mean "why"?',
  ],
  [
    "a wrong idea that no question finds",
    { misconceptions: ["idea", "idea-2", "idea-4"] },
    '"idea-4" is found by no question of quiz.json: expected one with an answer that stands for it.',
  ],
  [
    "an unknown wrong idea",
    { misconceptions: ["idea", "idea-2", "idae-3"] },
    '"idae-3" is not among the misconceptions. Did you mean "idea-3"?',
  ],
  [
    "a task on an unknown run",
    { worksheet: [{ ...task, scenario: "eigth" }, task, task, task] },
    '"eigth" is not on the shelf. Did you mean "eight"?',
  ],
  [
    "a still of an instant after the end",
    { worksheet: [{ ...task, at: "21s" }, task, task, task] },
    'expected an instant of the run, which ends after 20s, found "21s".',
  ],
  [
    "a number that no run has",
    { worksheet: [{ ...task, answer: "{requests.arived} came." }, task, task, task] },
    '{requests.arived} is not a number of the run. Did you mean "requests.arrived"?',
  ],
  [
    "a number of no run",
    { worksheet: [{ task: "Look.", answer: "{requests.cold}" }, task, task, task] },
    '{requests.cold} expected a "scenario" to measure, found none. Add it.',
  ],
  [
    "a sum that is none",
    { worksheet: [{ ...task, answer: "{requests.cold +}" }, task, task, task] },
    "{requests.cold +} is no sum.",
  ],
  [
    "numbers that the scenario does not have",
    {
      worksheet: [
        { ...task, numbers: { came: [3, 4, 5, 6] }, set: { "traffic.at[1]": "{came}s" } },
        task,
        task,
        task,
      ],
    },
    "Version A expected the numbers of the scenario itself, found others.",
  ],
  [
    "a number for too few versions",
    { worksheet: [{ ...task, numbers: { came: [8, 9] } }, task, task, task] },
    "4 numbers, one a version",
  ],
  [
    "a path that the scenario does not have",
    {
      worksheet: [
        { ...task, numbers: { came: [3, 4, 5, 6] }, set: { "traffic.of[7].count": "{came}" } },
        task,
        task,
        task,
      ],
    },
    "a list with a member [7]",
  ],
  [
    "a question that is not in the quiz",
    { worksheet: [{ question: "whi" }, task, task, task] },
    '"whi" is not a question with options. Did you mean "why"?',
  ],
  [
    "a question to discuss with a run that is not there",
    { discussion: [{ question: "Why?", answer: "So.", scenario: "eigth" }, ...sound.discussion] },
    '"eigth" is not on the shelf. Did you mean "eight"?',
  ],
  [
    "an instant after the end of the run that is discussed",
    {
      discussion: [
        { question: "Why?", answer: "So.", scenario: "eight", at: "99h" },
        ...sound.discussion,
      ],
    },
    "expected an instant of the run, which ends after",
  ],
  [
    "an instant of no run to discuss",
    { discussion: [{ question: "Why?", answer: "So.", at: "3s" }, ...sound.discussion] },
    '"at" expected a "scenario" to stand at that instant. Add it.',
  ],
  [
    "too few questions to discuss",
    { discussion: [] },
    '"discussion" expected three to eight questions to discuss, found [].',
  ],
];

test.each(broken)("%s is said", async (_, changed, expected) => {
  const errors = await errorsOf(teach(changed));
  expect(errors.join("\n")).toContain(expected);
  expect(errors.every((error) => /lessons\/one\/teach\.json:\d+:\d+/.test(error))).toBe(true);
});
