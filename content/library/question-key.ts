// What answers a question: its key, which a run decides where it names one, and the instants of that run that its answers
// open. What cannot be answered is a fault with its place.
import type { Trace } from "@/simulator/trace/trace";
import type { Option, Question, Step } from "../model/quiz/quiz";
import type { QuestionFile, RangeFile } from "../model/quiz/quiz-file";
import { runNumber, runNumberNames, spanOf, takesSpan } from "../model/quiz/run-number";
import { microsOf } from "../model/scenario/scenario-micros";
import { didYouMean } from "./nearest";
import type { Report } from "./read-beside";

type Asked = Pick<Question, "id" | "text" | "passage" | "scenario" | "at">;
type Context = {
  readonly trace: Trace | null;
  readonly report: Report;
  /** Another run of the shelf; undefined: there is none, and that has been said. */
  readonly traceOf: (scenario: string, path: Path) => Trace | undefined;
};
type Path = readonly PropertyKey[];

type Settled = { readonly scenario?: string | undefined; readonly at?: string | undefined };

/** An instant has to be one of its run, and a run of its own has to have one. */
export function checkAt({ scenario, at }: Settled, path: Path, context: Context): void {
  const { report, traceOf } = context;
  const trace = scenario === undefined ? context.trace : traceOf(scenario, path);
  if (trace === undefined) return;
  if (scenario !== undefined && at === undefined)
    report(path, `expected the instant of "${scenario}" that settles it. Add "at".`);
  const end = trace?.horizon;
  if (at === undefined || (end !== undefined && microsOf(at) <= end)) return;
  report(
    [...path, "at"],
    end === undefined
      ? `"at" expected a "scenario" to stand at that instant. Add it.`
      : `expected an instant of the run, which ends after ${end / 1_000_000}s, found "${at}".`,
  );
}

export function withKey(
  written: QuestionFile,
  asked: Asked,
  context: Context,
): Question | undefined {
  const { trace } = context;
  switch (written.kind) {
    case "choice":
    case "several":
      return withOptions(written, asked, context);
    case "predict-run":
      return trace === null ? undefined : predicted(written, asked, { ...context, trace });
    case "order":
      return ordered(written, asked, context);
    case "estimate":
      return trace === null ? undefined : estimated(written, asked, { ...context, trace });
    case "match":
      return matched(written, asked, context);
  }
}

function matched(
  { kind, pairs }: Extract<QuestionFile, { kind: "match" }>,
  asked: Asked,
  context: Context,
): Question {
  const { report } = context;
  const rights = new Set(pairs.map(({ right }) => right));
  if (rights.size < pairs.length)
    report(["pairs"], "expected right sides that differ, found one twice. Change one.");
  return {
    ...asked,
    kind,
    pairs: pairs.map((pair, n) => {
      const { scenario, at } = pair;
      checkAt(pair, ["pairs", n], context);
      if (pair.confusion === undefined) return { ...pair, confusion: null };
      const path = ["pairs", n, "confusion"];
      const own = pair.confusion.scenario === undefined ? { scenario, at } : {};
      const confusion = { ...own, ...pair.confusion };
      if (confusion.with === pair.right || !rights.has(confusion.with))
        report(
          [...path, "with"],
          `expected the right side of another pair, found "${confusion.with}".${didYouMean(confusion.with, rights)}`,
        );
      checkAt(confusion, path, context);
      return { ...pair, confusion };
    }),
  };
}

function withOptions(
  { kind, options }: Extract<QuestionFile, { kind: "choice" | "several" }>,
  asked: Asked,
  context: Context,
): Question | undefined {
  const { report } = context;
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
  return {
    ...asked,
    kind,
    options: options.map((one, n) => optionOf(one, one.right === true, n, context)),
  };
}

type Written = Pick<Option, "text" | "feedback"> &
  Settled & { readonly misconception?: string | undefined };

function optionOf(written: Written, isRight: boolean, n: number, context: Context): Option {
  const { text, feedback, misconception = null, scenario, at } = written;
  checkAt(written, ["options", n], context);
  return { text, feedback, isRight, misconception: isRight ? null : misconception, scenario, at };
}

type OfRun = Context & { readonly trace: Trace };
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
  context: OfRun,
): Question | undefined {
  const { trace, report } = context;
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
  const options = written.options.map((option, n) => optionOf(option, isRight(option), n, context));
  return { ...asked, kind: written.kind, options };
}

function holds({ is, atLeast, atMost }: RangeFile, value: number): boolean {
  if (is !== undefined) return value === is;
  if (atLeast === undefined && atMost === undefined) return false;
  return value >= (atLeast ?? value) && value <= (atMost ?? value);
}

type OrderFile = Extract<QuestionFile, { kind: "order" }>;

function ordered({ kind, items, right }: OrderFile, asked: Asked, context: Context) {
  const order = orderOf(items, context);
  if (order === undefined) return undefined;
  const texts = order.flatMap((n) => items[n]?.text ?? []);
  const stepAt = (n: number): readonly Step[] => {
    const item = items[n];
    if (item === undefined) return [];
    const { text, feedback, slips = [] } = item;
    for (const [place, slip] of slips.entries()) {
      const path = ["items", n, "slips", place];
      const earlier = texts.slice(0, texts.indexOf(text));
      if (!earlier.includes(slip.before))
        context.report(
          [...path, "before"],
          `expected a step that comes before "${text}", found "${slip.before}".${didYouMean(slip.before, earlier)}`,
        );
      checkAt(slip, path, context);
    }
    return [{ text, feedback, slips: slips.length > 0 ? slips : undefined }];
  };
  return { ...asked, kind, right, items: order.flatMap(stepAt) };
}

/** The places of the items in the right order. */
function orderOf(
  items: OrderFile["items"],
  { trace, report }: Context,
): readonly number[] | undefined {
  const places = items.map((_, n) => n);
  if (items.every(({ metric }) => metric === undefined)) return places;
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
  return places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

function estimated(
  { metric, from, until, goal: _, ...written }: Extract<QuestionFile, { kind: "estimate" }>,
  asked: Asked,
  context: OfRun,
): Question | undefined {
  const { trace, report } = context;
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
  checkAt(written.low, ["low"], context);
  checkAt(written.high, ["high"], context);
  return { ...written, ...asked, answer };
}
