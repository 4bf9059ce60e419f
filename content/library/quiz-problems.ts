// Reads a quiz against its schema, the lesson's headings and goals, the shelf and the misconceptions. What names what is
// not there is a fault with its place. How its keys are worked out: question-key.ts.
import type { Trace } from "@/simulator/trace/trace";
import {
  ideasOfQuestion,
  type Question,
  type Quiz,
  runsOfQuestion,
  unsettledIdeas,
} from "../model/quiz/quiz";
import { type QuestionFile, quizFileSchema } from "../model/quiz/quiz-file";
import { notThere } from "./nearest";
import { checkAt, withKey } from "./question-key";
import { type BesideLesson, type Made, type Report, readBeside } from "./read-beside";
import { runTrace } from "./run-trace";
import { notOnShelf } from "./scenario-shelf";

type QuizOf = BesideLesson & { readonly title: string; readonly goals: readonly string[] };
type Context = QuizOf & { readonly report: Report };

export function readQuiz(of: QuizOf): Made<Quiz> {
  return readBeside(of, "quiz.json", quizFileSchema, ({ questions }, reportAt) => {
    const read = questions.flatMap((written, n) => {
      const report: Report = (path, message, more) =>
        reportAt(["questions", n, ...path], `${written.id}: ${message}`, more);
      if (questions.findIndex(({ id }) => id === written.id) !== n)
        report(["id"], `"${written.id}" is used twice in this quiz. Rename one.`);
      return questionOf(written, { ...of, report }) ?? [];
    });
    const goals = of.goals.map((text, place) => ({
      text,
      questions: questions.flatMap(({ id, goal }) =>
        goal === place + 1 ? `${of.slug}/${id}` : [],
      ),
    }));
    // A question about a run that cannot be read is looked at when it can.
    const isWhole = questions.every(
      ({ scenario = "" }) => !of.library.unreadScenarios.has(scenario),
    );
    return isWhole ? quizOf(of, read, goals) : undefined;
  });
}

function quizOf(
  { slug, title, library }: QuizOf,
  questions: readonly Question[],
  goals: Quiz["goals"],
): Quiz {
  const refutations = questions.flatMap(unsettledIdeas).flatMap((id) => {
    const { scenario, at } = library.misconceptions.get(id) ?? {};
    return scenario === undefined ? [] : [[id, { scenario, at }] as const];
  });
  const ids = new Set([
    ...questions.flatMap(runsOfQuestion),
    ...refutations.map(([, { scenario }]) => scenario),
  ]);
  const runs = [...ids].flatMap((id) => {
    const run = library.scenarios.get(id);
    return run
      ? [[id, { id, title: run.title, preset: run.preset, scenario: run.scenario }] as const]
      : [];
  });
  const named = new Set(questions.flatMap(ideasOfQuestion));
  const claims = [...named].flatMap((id) => {
    const found = library.misconceptions.get(id);
    return found ? [[id, found.claim] as const] : [];
  });
  return {
    lesson: slug,
    title,
    questions,
    earlier: [],
    goals,
    runs: Object.fromEntries(runs),
    claims: Object.fromEntries(claims),
    refutations: Object.fromEntries(refutations),
  };
}

function questionOf(written: QuestionFile, context: Context): Question | undefined {
  const { slug, headings, library, report } = context;
  const heading = headings.find(({ id }) => id === written.passage);
  if (heading === undefined)
    report(
      ["passage"],
      notThere(
        written.passage,
        "a heading of the lesson",
        headings.map(({ id }) => id),
      ),
    );
  // Of a lesson whose head cannot be read none are known.
  if (context.goals.length > 0 && written.goal > context.goals.length)
    report(
      ["goal"],
      `expected one of the lesson's ${context.goals.length} goals by its number, found ${written.goal}.`,
    );
  const scenario = written.scenario ?? null;
  const runOf = (id: string, path: readonly PropertyKey[]) => traceOf(id, path, context);
  const trace = scenario === null ? null : runOf(scenario, []);
  if (trace === undefined) return undefined;
  const asked = {
    id: `${slug}/${written.id}`,
    text: written.text,
    passage: { anchor: written.passage, heading: heading?.text ?? "" },
    scenario,
    at: written.at,
  };
  const own = { trace, report, traceOf: runOf };
  checkAt({ at: written.at }, [], own);
  const question = withKey(written, asked, own);
  if (question === undefined) return undefined;
  for (const id of new Set(ideasOfQuestion(question)))
    if (!library.misconceptions.has(id))
      report([], notThere(id, "among the misconceptions", library.misconceptions.keys()), {
        leansOn: "misconceptions",
      });
  return question;
}

function traceOf(
  id: string,
  path: readonly PropertyKey[],
  { library, report }: Context,
): Trace | undefined {
  const found = library.scenarios.get(id);
  if (found) return runTrace(found.scenario);
  const wrong = notOnShelf(id, library);
  if (wrong !== undefined) report([...path, "scenario"], `"${id}" ${wrong}`);
  return undefined;
}
