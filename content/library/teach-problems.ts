// Reads what a teacher is given against its schema, the lesson, its scenes, its quiz, the shelf and the
// misconceptions; works out every number of a run in it. What is not there, or does not add up, is a fault.
import { parseDuration } from "@/simulator/duration";
import { ideasOfQuestion, type Question, type Quiz } from "../model/quiz/quiz";
import { runNumberNames } from "../model/quiz/run-number";
import type { Scene } from "../model/scene";
import type {
  AskedAt,
  AskedTask,
  Discussed,
  Expected,
  NamedPart,
  Plan,
  PlanStep,
  TaskPattern,
  Teach,
} from "../model/teach";
import {
  type DiscussedFile,
  type StepFile,
  type TaskFile,
  teachFileSchema,
} from "../model/teach-file";
import { NoSum } from "../model/worksheet/arithmetic";
import { taskIn, versions } from "../model/worksheet/version";
import { didYouMean, notThere } from "./nearest";
import { type BesideLesson, type Made, type Report, readBeside } from "./read-beside";
import { runTrace } from "./run-trace";
import type { ShelfScenario } from "./scenario-shelf";

export type TeachOf = BesideLesson & {
  readonly scenes: readonly Scene[];
  readonly quiz: Quiz | null;
};

type Context = TeachOf & { readonly report: Report };

export function readTeach(of: TeachOf): Made<Teach> {
  return readBeside(of, "teach.json", teachFileSchema, (written, report) => {
    const context = { ...of, report };
    return {
      needed: written.needed,
      plans: ([20, 50] as const).map((minutes) => planOf(minutes, written.plans[minutes], context)),
      misconceptions: written.misconceptions.flatMap((id, n) => expectedOf(id, n, context) ?? []),
      discussion: written.discussion.map((one, n) => discussedOf(one, n, context)),
      worksheet: written.worksheet.flatMap((task, n) => taskOf(task, n, context) ?? []),
    };
  });
}

function planOf(minutes: 20 | 50, steps: readonly StepFile[], context: Context): Plan {
  const sum = steps.reduce((all, step) => all + step.minutes, 0);
  if (sum !== minutes)
    context.report(
      ["plans", String(minutes)],
      `The steps of the plan expected ${minutes} minutes in all, found ${sum}. Make them longer or shorter.`,
    );
  return {
    minutes,
    steps: steps.map((step, n) => stepOf(step, ["plans", String(minutes), n], context)),
  };
}

function stepOf(
  { minutes, do: text, scenes = [], sections = [], questions = [] }: StepFile,
  path: readonly PropertyKey[],
  context: Context,
): PlanStep {
  const { report } = context;
  const known = placesIn(context);
  const shown = context.scenes.filter(({ id }) => scenes.includes(id));
  const needed = shown.reduce((all, scene) => all + scene.minutes, 0);
  if (minutes < needed)
    report(
      [...path, "minutes"],
      `The scenes of this step are meant to take ${needed} minutes, found ${minutes}. Give it more.`,
    );
  const all = <P extends NamedPart>(
    ids: readonly string[],
    field: string,
    among: readonly P[],
    what: string,
  ): readonly P[] =>
    ids.flatMap((id, n) => {
      const place = among.find((one) => one.id === id);
      if (place === undefined)
        report(
          [...path, field, n],
          notThere(
            id,
            what,
            among.map((one) => one.id),
          ),
        );
      return place ?? [];
    });
  return {
    minutes,
    text,
    scenes: all(scenes, "scenes", known.scenes, "a scene of the lesson"),
    sections: all(sections, "sections", known.sections, "a heading of the lesson"),
    questions: all(questions, "questions", known.questions, "a question of quiz.json"),
  };
}

function placesIn({ slug, headings, scenes, quiz }: Context) {
  return {
    scenes: scenes.map(({ id, title }) => ({ id, title })),
    sections: headings.map(({ id, text }) => ({ id, title: text })),
    questions: (quiz?.questions ?? []).map((question, n) => askedAt(slug, question, n)),
  };
}

function askedAt(slug: string, { id, text }: Question, n: number): AskedAt {
  return { id: id.slice(slug.length + 1), title: text, number: n + 1 };
}

function expectedOf(id: string, n: number, context: Context): Expected | undefined {
  const { slug, library, quiz, report } = context;
  const idea = library.misconceptions.get(id);
  if (idea === undefined) {
    report(
      ["misconceptions", n],
      notThere(id, "among the misconceptions", library.misconceptions.keys()),
      { leansOn: "misconceptions" },
    );
    return undefined;
  }
  const questions = (quiz?.questions ?? []).flatMap((question, n) =>
    ideasOfQuestion(question).includes(id) ? [askedAt(slug, question, n)] : [],
  );
  if (questions.length === 0) {
    report(
      ["misconceptions", n],
      `"${id}" is found by no question of quiz.json: expected one with an answer that stands for it. Add one, or choose another idea.`,
    );
    return undefined;
  }
  const run = library.scenarios.get(idea.scenario ?? "");
  return {
    claim: idea.claim,
    refutation: idea.refutation,
    questions,
    run: run && idea.scenario ? { id: idea.scenario, title: run.title } : null,
  };
}

function taskOf(written: TaskFile, n: number, context: Context): AskedTask | undefined {
  const { slug, quiz, library, report } = context;
  const path = ["worksheet", n];
  if ("question" in written) {
    const options = (quiz?.questions ?? []).flatMap((one) => ("options" in one ? [one] : []));
    const question = options.find(({ id }) => id === `${slug}/${written.question}`);
    if (question) return { kind: "question", question };
    const ids = options.map(({ id }) => id.slice(slug.length + 1));
    report([...path, "question"], notThere(written.question, "a question with options", ids));
    return undefined;
  }
  const { scenario: id } = written;
  if (id !== undefined && library.unreadScenarios.has(id)) return undefined;
  const run = id === undefined ? undefined : library.scenarios.get(id);
  if (id !== undefined && run === undefined) {
    report([...path, "scenario"], notThere(id, "on the shelf", library.scenarios.keys()));
    return undefined;
  }
  const pattern = patternOf(written, run);
  for (const fault of faultsOfVersions(pattern)) report(path, fault);
  return pattern;
}

function patternOf(
  { task, answer, at, answerAt, numbers = {}, set = {} }: Exclude<TaskFile, { question: string }>,
  run: ShelfScenario | undefined,
): TaskPattern {
  return {
    ...{ kind: "pattern", text: task, answer, numbers, set },
    ...{ at: at ?? null, answerAt: answerAt ?? null },
    run: run ? { id: run.id, title: run.title, preset: run.preset, scenario: run.scenario } : null,
  };
}

/** Every version is made once, so that none is without its numbers when a teacher prints it. */
function faultsOfVersions(pattern: TaskPattern): readonly string[] {
  const faults = versions.flatMap((name, version) => {
    try {
      const task = taskIn(pattern, version);
      const isOther =
        task.kind === "task" && task.still && task.still.run.scenario !== pattern.run?.scenario;
      return version === 0 && isOther
        ? [`Version ${name} expected the numbers of the scenario itself, found others.`]
        : [];
    } catch (fault) {
      if (fault instanceof NoSum) return [sentenceOf(fault, pattern)];
      throw fault;
    }
  });
  return [...new Set(faults)];
}

function sentenceOf({ message, unknown }: NoSum, { run, numbers }: TaskPattern): string {
  if (unknown === null) return `${message}.`;
  if (run === null) return `{${unknown}} expected a "scenario" to measure, found none. Add it.`;
  const names = [...Object.keys(numbers), ...runNumberNames(runTrace(run.scenario))];
  return `{${unknown}} is not a number of the run.${didYouMean(unknown, names)}`;
}

function discussedOf(
  { question, answer, scenario: id, at }: DiscussedFile,
  n: number,
  { library, report }: Context,
): Discussed {
  const path = ["discussion", n];
  const run = library.scenarios.get(id ?? "");
  const isUnread = id !== undefined && library.unreadScenarios.has(id);
  if (id === undefined && at !== undefined)
    report([...path, "at"], `"at" expected a "scenario" to stand at that instant. Add it.`);
  if (id !== undefined && run === undefined && !isUnread)
    report([...path, "scenario"], notThere(id, "on the shelf", library.scenarios.keys()));
  const horizon = run?.scenario.horizon ?? Number.POSITIVE_INFINITY;
  if (at !== undefined && (parseDuration(at) ?? 0) > horizon)
    report(
      [...path, "at"],
      `expected an instant of the run, which ends after ${horizon / 1_000_000}s, found "${at}".`,
    );
  return { question, answer, run: run && id ? { id, title: run.title, at: at ?? null } : null };
}
