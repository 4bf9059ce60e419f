// A task of a worksheet in one of its versions: the same question with other numbers. What a pattern varies goes into its
// text and into its scenario, and whatever else its text asks for is a sum of that and of numbers of the run.
import { record } from "@/simulator/run/record";
import type { Scenario } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";
import { type NumberFormat, numberFormats, numberText } from "../number-text";
import type { QuizRun } from "../quiz/quiz";
import { runNumber } from "../quiz/run-number";
import { shuffled } from "../quiz/shuffle";
import { sameText } from "../same-text";
import { readScenario } from "../scenario/scenario";
import { microsOf } from "../scenario/scenario-micros";
import { readPath, vary } from "../scenario/scenario-vary";
import { writeScenario } from "../scenario/scenario-write";
import type { AskedTask, Still, Task, TaskPattern } from "../teach";
import { NoSum, worked } from "./arithmetic";

export const versions = ["A", "B", "C", "D"] as const;

/** Throws NoSum where a text asks for what is not there. */
export function taskIn(task: AskedTask, version: number): Task {
  if (task.kind === "question") return { ...task, version };
  const known = (name: string) => task.numbers[name]?.[version] ?? null;
  const scenario = task.run && scenarioIn(task, task.run, known);
  let trace: Trace | undefined;
  const knownOfRun = (name: string): number | null => {
    const own = known(name);
    if (own !== null || scenario === null) return own;
    trace ??= record(scenario);
    return runNumber(trace, name) ?? null;
  };
  const text = filledWith(task.text, known);
  const answer = filledWith(task.answer, knownOfRun);
  const still = scenario && task.run ? stillIn(task, { ...task.run, scenario }, known) : null;
  return { kind: "task", text, answer, still };
}

/** The version of a task that somebody is given: another name has another, if with luck the same one. */
export function versionFor(name: string, task: number, lesson: string): number {
  return shuffled(versions.length, task + 1, `${lesson}/${name}`)[0] ?? 0;
}

type Known = (name: string) => number | null;

function scenarioIn({ set }: TaskPattern, run: QuizRun, known: Known): Scenario {
  const settings = Object.entries(set).map(([path, template]) => {
    const text = plainlyFilled(template, known);
    return {
      path: readPath(path) ?? [],
      value: Number.isNaN(Number(text)) ? text : Number(text),
    };
  });
  if (settings.length === 0) return run.scenario;
  const file = writeScenario(run.scenario, { preset: run.preset, title: null, description: null });
  const varied = vary(file, run.scenario, settings);
  if (!varied.ok)
    throw new NoSum(`"set": ${varied.problem.path} expected ${varied.problem.expected}`);
  const reading = readScenario(varied.json);
  if (!reading.ok)
    throw new NoSum(
      `"set": ${reading.problems.map(({ path, expected }) => `${path} expected ${expected}`).join("; ")}`,
    );
  // What is varied to what it was is the run that everyone knows, and need not be made again.
  return sameText(reading.scenario) === sameText(run.scenario) ? run.scenario : reading.scenario;
}

function stillIn({ at, answerAt }: TaskPattern, run: QuizRun, known: Known): Still | null {
  if (at === null) return null;
  const instant = (template: string) => {
    const micros = microsOf(plainlyFilled(template, known));
    if (micros > run.scenario.horizon)
      throw new NoSum(
        `expected an instant of the run, which ends after ${run.scenario.horizon / 1_000_000}s, found "${template}"`,
      );
    return micros;
  };
  return { run, at: instant(at), answerAt: instant(answerAt ?? at) };
}

const slots = /\{([^{}]+?)(?: (number|percent|ms|seconds|usd|words|Words))?\}/g;

function filledWith(text: string, known: Known): string {
  return text.replace(slots, (_, sum: string, format: string = "number") => {
    const value = worked(sum, known);
    if (format === "words" || format === "Words") return inWords(value, format === "Words");
    return numberText(value, numberFormats.find((one) => one === format) ?? "number");
  });
}

/** For a scenario's file. */
function plainlyFilled(template: string, known: Known): string {
  return template.replace(slots, (_, sum: string) => String(worked(sum, known)));
}

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Beyond twelve, as a number. */
function inWords(value: number, isFirst: boolean): string {
  const word = words[value] ?? numberText(value, "number" satisfies NumberFormat);
  return isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
