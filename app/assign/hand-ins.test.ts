import { beforeAll, expect, test } from "vitest";
import { type Assignment, assignmentIn, assignmentLink } from "@/components/assign/assignment";
import { check } from "@/components/assign/check";
import { latestOfEach, twinsAmong } from "@/components/assign/class-results";
import type { Course } from "@/components/assign/course";
import { type HandIn, readHandIn, sealed } from "@/components/assign/hand-in";
import { handInOf } from "@/components/assign/hand-in-panel";
import { measures } from "@/components/assign/measure";
import { ownRun } from "@/components/assign/own-run";
import type { ProgressEvent } from "@/components/progress/log/event";
import { fragmentOf } from "@/components/share/shared-session";
import { loadLesson } from "@/content/load/load-lesson";
import type { Quiz, Response } from "@/content/model/quiz/quiz";
import { rightResponse } from "@/content/model/quiz/quiz-grade";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { assignCourse } from "../_site/assign-course";

const lesson = "cold-starts";
const goal = "nobody-refused";
const assignment: Assignment = {
  v: 1,
  title: "Week 3",
  due: "2026-12-05",
  read: [lesson],
  quizzes: [{ lesson, share: 0.7 }],
  goals: [goal],
  numbers: [{ scenario: "rarely-called", measure: "cold" }],
};
const monday = Date.UTC(2026, 10, 30, 9);

let course: Course;
let quiz: Quiz;
let met: string;

beforeAll(async () => {
  course = await assignCourse();
  const loaded = await loadLesson(lesson);
  if (loaded.kind === "broken" || loaded.quiz === null) throw new Error(lesson);
  quiz = loaded.quiz;
  met = await runWith((scenario) => ({ ...scenario.platform, concurrencyPerInstance: 2 }));
}, 60_000);

/** The goal's own scenario, on another platform. */
async function runWith(
  platform: (scenario: Scenario) => Scenario["platform"],
  change: Partial<Scenario> = {},
) {
  const start = course.starts.find(
    ({ id }) => id === course.goals.find((one) => one.id === goal)?.scenario,
  );
  if (start === undefined) throw new Error(goal);
  const scenario = { ...start.scenario, ...change, platform: platform(start.scenario) };
  return fragmentOf(null, { ...start, shelf: null, scenario });
}

function wrongResponse(n: number): Response {
  const question = quiz.questions[n];
  if (question === undefined || question.kind === "order" || question.kind === "match")
    return { kind: "order", order: [1, 0] };
  if (question.kind === "estimate") return { kind: "estimate", value: question.max };
  return { kind: "options", chosen: [question.options.findIndex(({ isRight }) => !isRight)] };
}

/** What somebody's browser knows who read all, answered all but `wrong` rightly, and met the goal. */
function eventsOf(student: number, wrong: number, gap = 40_000): readonly ProgressEvent[] {
  const sections = course.lessons.find(({ slug }) => slug === lesson)?.sections ?? [];
  const start = monday + student * 61_007;
  const stamp = (n: number) => ({ v: 1 as const, at: start + n * gap, n: start + n * gap });
  return [
    ...sections.map((id, n) => ({
      ...stamp(n),
      kind: "read" as const,
      of: `${lesson}#${id}`,
      is: null,
    })),
    ...quiz.questions.map((question, n) => ({
      ...stamp(30 + n),
      kind: "answered" as const,
      of: question.id,
      is: { isRight: true, response: n < wrong ? wrongResponse(n) : rightResponse(question) },
    })),
    { ...stamp(50), kind: "reached", of: goal, is: { score: 120, run: met } },
  ];
}

function numbersOf(name: string) {
  const [asked] = assignment.numbers;
  const run = course.runs.find(({ id }) => id === asked?.scenario);
  if (asked === undefined || run === undefined) throw new Error("rarely-called");
  const report = meter(ownRun(run, name, assignment).scenario);
  return { [`${asked.scenario} ${asked.measure}`]: measures[asked.measure].of(report) };
}

async function fileOf(
  name: string,
  events: readonly ProgressEvent[],
  change: Partial<HandIn> = {},
) {
  const draft = { name, numbers: numbersOf(name) };
  const made = await handInOf(assignment, course, draft, events, monday + 86_400_000);
  return sealed({ ...made, ...change });
}

/** Each answer by the right one, and the seal as it was. */
function overwritten(file: string): string {
  const found: Record<string, unknown> = JSON.parse(file);
  const answers = quiz.questions.map((question, n) => ({
    ...{ of: question.id, at: monday + n * 40_000 },
    response: rightResponse(question),
  }));
  return JSON.stringify({ ...found, answers });
}

const read = (file: string): HandIn => {
  const handIn = readHandIn(file);
  if (typeof handIn === "string") throw new Error(handIn);
  return handIn;
};
const checked = async (file: string) => check(read(file), course, [quiz]);

test("what an honest student hands in is complete, and nothing is remarked on it", async () => {
  const { isDone, remarks, quizzes, goals, numbers } = await checked(
    await fileOf("Ada", eventsOf(1, 0)),
  );
  expect({ isDone, remarks }).toEqual({ isDone: true, remarks: [] });
  expect(quizzes).toEqual([{ lesson, right: 8, of: 8, isEnough: true }]);
  expect(goals).toEqual([{ goal, fault: null }]);
  expect(numbers[0]?.isRight).toBe(true);
});

test("of sixty files six are forged in six ways: five are found out, and the sixth is what the page says it cannot tell", async () => {
  const honest = await Promise.all(
    Array.from({ length: 54 }, (_, n) => fileOf(`Student ${n}`, eventsOf(n, n % 5))),
  );
  const { seal: _seal, isWhole: _isWhole, ...source } = read(honest[0] ?? "");
  const forged = {
    // Right answers written over wrong ones, by hand.
    "edited by hand": overwritten(await fileOf("Edited", eventsOf(60, 5))),
    // The file of another under a new name, sealed anew.
    copied: sealed({ ...source, name: "Copied" }),
    // A run that was never made.
    "a digest made up": await fileOf("Digest", eventsOf(62, 0), {
      goals: [{ of: goal, run: met, digest: "0123456789abcdef" }],
    }),
    // The limit raised, which the goal forbids.
    "another knob": await (async () => {
      const run = await runWith(({ platform }) => ({ ...platform, maxInstances: 1000 }));
      const events = eventsOf(63, 0).map((event) =>
        event.kind === "reached" ? { ...event, is: { score: 150, run } } : event,
      );
      return fileOf("Knob", events);
    })(),
    // All of the answers from the key, one a second.
    "in a hurry": await fileOf("Hurry", eventsOf(64, 0, 1000)),
    // All of the answers from the key, in no hurry.
    patient: await fileOf("Patient", eventsOf(65, 0)),
  };
  const files = [...honest, ...Object.values(forged)].map(read);
  const twins = twinsAmong(files);
  const results = await Promise.all(latestOfEach(files).map((one) => check(one, course, [quiz])));
  expect(results).toHaveLength(60);
  const suspects = results.filter(
    ({ handIn, remarks, goals, numbers }) =>
      remarks.length > 0 ||
      (twins.get(handIn)?.length ?? 0) > 0 ||
      goals.some(({ fault }) => fault !== null) ||
      numbers.some(({ isRight }) => !isRight),
  );
  expect(suspects.map(({ handIn }) => handIn.name).sort()).toEqual(
    // Who was copied shares the times with the copy.
    ["Copied", "Digest", "Edited", "Hurry", "Knob", "Student 0"].sort(),
  );
  const of = (name: string) => results.find(({ handIn }) => handIn.name === name);
  expect(of("Edited")?.remarks).toEqual(["The file was changed after it had been made."]);
  expect(of("Digest")?.goals[0]?.fault).toContain("not the one that was handed in");
  expect(of("Knob")?.goals[0]?.fault).toContain("another knob");
  expect(of("Hurry")?.remarks[0]).toContain("within 2 s");
  expect(of("Copied")?.numbers[0]?.isRight).toBe(false);
  expect(of("Patient")?.isDone).toBe(true);
  // Who answered four of eight wrongly has not enough, though the browser once said all were right.
  expect(of("Student 4")?.quizzes[0]).toMatchObject({ right: 4, isEnough: false });
  expect(of("Student 4")?.graded.flatMap(({ ideas }) => ideas).length).toBeGreaterThan(0);
}, 120_000);

test("an assignment comes back from its link as it was, and a bad link is told in a sentence", async () => {
  const link = await assignmentLink(assignment);
  expect(link.length).toBeLessThan(400);
  expect(await assignmentIn(`#${link}`)).toEqual(assignment);
  expect(await assignmentIn("#check")).toBeNull();
  expect(await assignmentIn("#2.a=x")).toContain("newer version");
  expect(await assignmentIn(`#${link.slice(0, -20)}`)).toContain("damaged");
  const plain = (found: unknown) =>
    assignmentIn(`#1.j=${encodeURIComponent(JSON.stringify(found))}`);
  expect(await plain({ ...assignment, due: "tomorrow" })).toBe(
    'The assignment: due: expected a day such as 2026-12-05, or null, found "tomorrow".',
  );
  expect(await plain({ ...assignment, quizzes: [{ lesson, share: 7 }] })).toContain(
    "quizzes[0].share",
  );
});

test("a thousand spoilt files are each told in one sentence", async () => {
  const file = await fileOf("Ada", eventsOf(1, 0));
  for (let n = 0; n < 1000; n += 1) {
    const at = (n * 7919) % file.length;
    const spoilt =
      n % 2 === 0 ? file.slice(0, at) : file.slice(0, at) + file.slice(at + 1 + (n % 9));
    const found = readHandIn(spoilt);
    if (typeof found === "string") expect(found).toMatch(/^[^\n]{10,300}\.?$/);
    // What can still be read is no longer whole, unless the change fell on white space.
    else
      expect(
        found.isWhole && JSON.stringify(JSON.parse(spoilt)) !== JSON.stringify(JSON.parse(file)),
      ).toBe(false);
  }
});
