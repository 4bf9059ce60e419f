// Reads a quiz against its schema, the lesson's headings, the shelf and the misconceptions; works out every key
// that a run decides. What cannot be answered, or names what is not there, is a fault with its place.
import type { Trace } from "@/simulator/trace/trace";
import { ideasOfQuestion, type Option, type Question, type Quiz } from "../model/quiz/quiz";
import { type QuestionFile, quizFileSchema, type RangeFile } from "../model/quiz/quiz-file";
import { runNumber, runNumberNames, spanOf, takesSpan } from "../model/quiz/run-number";
import { didYouMean, notThere } from "./nearest";
import { type BesideLesson, type Made, type Report, readBeside } from "./read-beside";
import { runTrace } from "./run-trace";
import { notOnShelf } from "./scenario-shelf";

type QuizOf = BesideLesson & { readonly title: string };
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
    // A question about a run that cannot be read is looked at when it can.
    const isWhole = questions.every(
      ({ scenario = "" }) => !of.library.unreadScenarios.has(scenario),
    );
    return isWhole ? quizOf(of, read) : undefined;
  });
}

function quizOf({ slug, title, library }: QuizOf, questions: readonly Question[]): Quiz {
  const ids = new Set(questions.flatMap(({ scenario }) => scenario ?? []));
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
    runs: Object.fromEntries(runs),
    claims: Object.fromEntries(claims),
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
  const scenario = written.scenario ?? null;
  const trace = scenario === null ? null : traceOf(scenario, context);
  if (trace === undefined) return undefined;
  const asked = {
    id: `${slug}/${written.id}`,
    text: written.text,
    passage: { anchor: written.passage, heading: heading?.text ?? "" },
    scenario,
  };
  const question = withKey(written, asked, trace, context);
  if (question === undefined) return undefined;
  for (const id of new Set(ideasOfQuestion(question)))
    if (!library.misconceptions.has(id))
      report([], notThere(id, "among the misconceptions", library.misconceptions.keys()), {
        leansOn: "misconceptions",
      });
  return question;
}

function traceOf(id: string, { library, report }: Context): Trace | undefined {
  const found = library.scenarios.get(id);
  if (found) return runTrace(found.scenario);
  const wrong = notOnShelf(id, library);
  if (wrong !== undefined) report(["scenario"], `"${id}" ${wrong}`);
  return undefined;
}

type Asked = Pick<Question, "id" | "text" | "passage" | "scenario">;

function withKey(
  written: QuestionFile,
  asked: Asked,
  trace: Trace | null,
  context: Context,
): Question | undefined {
  const { report } = context;
  switch (written.kind) {
    case "choice":
    case "several":
      return withOptions(written, asked, report);
    case "predict-run":
      return trace === null ? undefined : predicted(written, asked, trace, report);
    case "order":
      return ordered(written, asked, trace, report);
    case "estimate":
      return trace === null ? undefined : estimated(written, asked, trace, report);
    case "match": {
      const { kind, pairs } = written;
      const rights = new Set(pairs.map(({ right }) => right));
      if (rights.size < pairs.length)
        report(["pairs"], "expected right sides that differ, found one twice. Change one.");
      pairs.forEach(({ right, confusion }, n) => {
        if (confusion !== undefined && (confusion.with === right || !rights.has(confusion.with)))
          report(
            ["pairs", n, "confusion", "with"],
            `expected the right side of another pair, found "${confusion.with}".${didYouMean(confusion.with, rights)}`,
          );
      });
      return {
        ...asked,
        kind,
        pairs: pairs.map((pair) => ({ ...pair, confusion: pair.confusion ?? null })),
      };
    }
  }
}

function withOptions(
  { kind, options }: Extract<QuestionFile, { kind: "choice" | "several" }>,
  asked: Asked,
  report: Report,
): Question | undefined {
  const right = options.filter((option) => option.right === true).length;
  if (kind === "choice" ? right !== 1 : right === 0 || right === options.length) {
    const expected =
      kind === "choice" ? "exactly one right option" : "some right options and some wrong ones";
    report(
      ["options"],
      `expected ${expected}, found ${right} of ${options.length}. Mark with "right": true.`,
    );
    return undefined;
  }
  options.forEach((option, n) => {
    if ((option.right === true) === (option.misconception === undefined)) return;
    const message = option.right
      ? "a right option stands for no misconception. Remove it."
      : "a wrong option expected the id of a misconception. Add it.";
    report(["options", n], message);
  });
  return { ...asked, kind, options: options.map((one) => optionOf(one, one.right === true)) };
}

type Written = Pick<Option, "text" | "feedback"> & { readonly misconception?: string | undefined };

function optionOf({ text, feedback, misconception }: Written, isRight: boolean): Option {
  return { text, feedback, isRight, misconception: isRight ? null : (misconception ?? null) };
}

type Measured = {
  readonly metric: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};

function numberOf({ metric, ...ends }: Measured, trace: Trace, report: Report): number | undefined {
  const span = spanOf(ends);
  if ((span.from !== null || span.until !== null) && !takesSpan(metric)) {
    report(
      ["metric"],
      `"from" and "until" go with requests.… and latencyMs.…, not with ${metric}. Remove them.`,
    );
    return undefined;
  }
  const value = runNumber(trace, metric, span);
  if (typeof value === "number") return value;
  report(
    ["metric"],
    value === null
      ? `expected something to measure; in this run there is no ${metric}.`
      : `"${metric}" is not a metric.${didYouMean(metric, runNumberNames(trace))}`,
  );
  return undefined;
}

function predicted(
  written: Extract<QuestionFile, { kind: "predict-run" }>,
  asked: Asked,
  trace: Trace,
  report: Report,
): Question | undefined {
  const value = numberOf(written, trace, report);
  if (value === undefined) return undefined;
  const isRight = (option: RangeFile) => holds(option, value);
  const right = written.options.filter(isRight).length;
  if (right !== 1) {
    report(
      ["options"],
      `expected one option that holds for the answer, which is ${value}; found ${right}. Mend the ranges.`,
    );
    return undefined;
  }
  const options = written.options.map((option) => optionOf(option, isRight(option)));
  return { ...asked, kind: written.kind, options };
}

function holds({ is, atLeast, atMost }: RangeFile, value: number): boolean {
  if (is !== undefined) return value === is;
  if (atLeast === undefined && atMost === undefined) return false;
  return value >= (atLeast ?? value) && value <= (atMost ?? value);
}

function ordered(
  { kind, items, right }: Extract<QuestionFile, { kind: "order" }>,
  asked: Asked,
  trace: Trace | null,
  report: Report,
): Question | undefined {
  const plain = { ...asked, kind, right };
  if (items.every(({ metric }) => metric === undefined))
    return { ...plain, items: items.map(shown) };
  if (trace === null || items.some(({ metric }) => metric === undefined)) {
    report(
      ["items"],
      "expected a scenario and a metric for every step, or for none. Complete them.",
    );
    return undefined;
  }
  const values = items.map((item) => numberOf({ metric: item.metric ?? "" }, trace, report));
  if (values.includes(undefined)) return undefined;
  if (new Set(values).size < values.length) {
    report(["items"], "expected steps that differ, found two that measure the same. Mend one.");
    return undefined;
  }
  const order = items.map((_, n) => n).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return { ...plain, items: order.flatMap((n) => items[n] ?? []).map(shown) };
}

function shown({ text, feedback }: { readonly text: string; readonly feedback: string }) {
  return { text, feedback };
}

function estimated(
  { metric, from, until, ...written }: Extract<QuestionFile, { kind: "estimate" }>,
  asked: Asked,
  trace: Trace,
  report: Report,
): Question | undefined {
  const answer = numberOf({ metric, from, until }, trace, report);
  if (answer === undefined) return undefined;
  const { scale, min, max, within } = written;
  if (!(min < max && answer >= min && answer <= max && (scale === "linear" || min > 0))) {
    report(
      ["min"],
      `expected min and max around the answer, which is ${answer}, and above 0 on a log scale; found ${min} to ${max}.`,
    );
    return undefined;
  }
  if (scale === "log" && within <= 1) {
    report(["within"], `on a log scale "within" is a factor above 1, found ${within}.`);
    return undefined;
  }
  return { ...written, ...asked, answer };
}
