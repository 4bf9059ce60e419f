// What a file that was handed in comes to: every answer graded again, every run made again, every number worked out
// anew. What nobody can work out again, such as sections read and when, is told as what the file says.
import type { Goal } from "@/content/model/goal";
import type { Question, Quiz } from "@/content/model/quiz/quiz";
import { gradeOf } from "@/content/model/quiz/quiz-grade";
import type { Report } from "@/simulator/read/report";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";
import { goalResult } from "../lab/goals/goal-result";
import { readShared } from "../share/read-shared";
import type { Assignment } from "./assignment";
import type { Course } from "./course";
import type { HandIn } from "./hand-in";
import { isRight, type MeasureId, measures } from "./measure";
import { ownRun } from "./own-run";
import { isTurnedOnly } from "./turned";

export type Graded = {
  readonly question: Question;
  /** Of the last answer; null: there is none. */
  readonly isRight: boolean | null;
  /** The wrong ideas that any of the answers showed. */
  readonly ideas: readonly string[];
};

export type CheckedQuiz = {
  readonly lesson: string;
  readonly right: number;
  readonly of: number;
  readonly isEnough: boolean;
};
export type CheckedGoal = { readonly goal: string; readonly fault: string | null };
export type CheckedNumber = {
  readonly scenario: string;
  readonly measure: MeasureId;
  readonly given: number | null;
  readonly truth: number | null;
  readonly isRight: boolean;
};

export type Checked = {
  readonly handIn: HandIn;
  readonly read: number;
  readonly toRead: number;
  readonly quizzes: readonly CheckedQuiz[];
  readonly graded: readonly Graded[];
  readonly goals: readonly CheckedGoal[];
  readonly numbers: readonly CheckedNumber[];
  /** What a teacher should look at, in sentences. */
  readonly remarks: readonly string[];
  readonly isDone: boolean;
};

export async function check(
  handIn: HandIn,
  course: Course,
  quizzes: readonly Quiz[],
): Promise<Checked> {
  const { assignment } = handIn;
  const asked = assignment.quizzes.flatMap(({ lesson, share }) => {
    const quiz = quizzes.find((one) => one.lesson === lesson);
    return quiz ? [{ quiz, share }] : [];
  });
  const graded = asked.flatMap(({ quiz }) => quiz.questions.map((one) => gradedIn(handIn, one)));
  const toRead = sectionsOf(assignment, course);
  const read = toRead.filter((place) => handIn.read.includes(place)).length;
  const checkedQuizzes = asked.map(({ quiz, share }) => quizResult(quiz, share, graded));
  const goals = await Promise.all(assignment.goals.map((id) => checkGoal(id, handIn, course)));
  const numbers = assignment.numbers.map((one) => checkNumber(one, handIn, course));
  return {
    ...{ handIn, read, toRead: toRead.length, quizzes: checkedQuizzes, graded, goals, numbers },
    remarks: remarksOn(handIn),
    isDone:
      read === toRead.length &&
      checkedQuizzes.every((one) => one.isEnough) &&
      goals.every(({ fault }) => fault === null) &&
      numbers.every((one) => one.isRight),
  };
}

/** The places to read, a section each. */
export function sectionsOf({ read }: Assignment, { lessons }: Course): readonly string[] {
  const places = read.flatMap((place) => {
    const [slug = "", section] = place.split("#");
    const lesson = lessons.find((one) => one.slug === slug);
    const sections = lesson?.sections.filter((id) => section === undefined || id === section) ?? [];
    return sections.map((id) => `${slug}#${id}`);
  });
  return [...new Set(places)];
}

/** How many right answers a share of a quiz asks for. */
export function enoughOf(share: number, questions: number): number {
  return Math.ceil(share * questions - 1e-9);
}

function gradedIn({ answers }: HandIn, question: Question): Graded {
  const own = answers.filter(({ of }) => of === question.id).sort((a, b) => a.at - b.at);
  const grades = own.map(({ response }) => response && gradeOf(question, response));
  const ideas = grades.flatMap((grade) =>
    grade === null || grade.isRight
      ? []
      : grade.notes.flatMap(({ misconception }) => misconception ?? []),
  );
  const last = grades.at(-1);
  return {
    question,
    isRight: own.length === 0 ? null : (last?.isRight ?? false),
    ideas: [...new Set(ideas)],
  };
}

function quizResult({ lesson, questions }: Quiz, share: number, graded: readonly Graded[]) {
  const own = graded.filter(({ question }) => questions.includes(question));
  const right = own.filter((one) => one.isRight === true).length;
  const isEnough = right >= enoughOf(share, questions.length);
  return { lesson, right, of: questions.length, isEnough };
}

async function checkGoal(id: string, handIn: HandIn, course: Course): Promise<CheckedGoal> {
  const given = handIn.goals.find(({ of }) => of === id);
  const goal = course.goals.find((one) => one.id === id);
  if (goal === undefined) return { goal: id, fault: "the course has no such goal any more" };
  if (given === undefined) return { goal: id, fault: "not handed in" };
  const shared = await readShared(given.run).catch(() => null);
  const scenario = shared?.read?.scenario;
  if (scenario === undefined || shared?.complaint)
    return { goal: id, fault: "its run cannot be read" };
  return { goal: id, fault: faultOfRun(goal, scenario, given.digest, course) };
}

function faultOfRun(goal: Goal, scenario: Scenario, digest: string, { starts }: Course) {
  const start = starts.find((one) => one.id === goal.scenario);
  if (start === undefined || !isTurnedOnly(goal, start, scenario))
    return "another knob was turned than the goal frees";
  const report = reportOf(scenario);
  if (report === null) return "its run is too large to be made again";
  if (report.digest !== digest) return "the run made again is not the one that was handed in";
  const { met, targets } = goalResult(goal, report, scenario.horizon);
  return met ? null : (targets.find((one) => !one.met)?.text ?? "not met");
}

function checkNumber(
  { scenario, measure }: Assignment["numbers"][number],
  { numbers, name, assignment }: HandIn,
  { runs }: Course,
): CheckedNumber {
  const given =
    numbers.find((one) => one.scenario === scenario && one.measure === measure)?.given ?? null;
  const entry = runs.find(({ id }) => id === scenario);
  const report = entry ? reportOf(ownRun(entry, name, assignment).scenario) : null;
  return {
    ...{ scenario, measure, given },
    truth: report && measures[measure].of(report),
    isRight: report !== null && given !== null && isRight(measure, report, given),
  };
}

function reportOf(scenario: Scenario): Report | null {
  try {
    return meter(scenario);
  } catch {
    return null;
  }
}

/** So many answers, one this soon after the other, were not thought about. */
const fewestQuick = 5;
const quickMillis = 2000;

function remarksOn({ isWhole, at, assignment, answers }: HandIn): readonly string[] {
  const remarks: string[] = [];
  if (!isWhole) remarks.push("The file was changed after it had been made.");
  const day = new Date(at).toISOString().slice(0, 10);
  if (assignment.due !== null && day > assignment.due) remarks.push(`Handed in on ${day}, late.`);
  const moments = answers.map((one) => one.at).sort((a, b) => a - b);
  const quick = moments.filter((one, n) => n > 0 && one - (moments[n - 1] ?? 0) < quickMillis);
  if (quick.length >= fewestQuick)
    remarks.push(`${quick.length} answers came within 2 s of the one before.`);
  if (moments.some((one) => one > at)) remarks.push("Some answers are later than the file.");
  return remarks;
}
