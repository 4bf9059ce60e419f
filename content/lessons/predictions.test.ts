// What predictions ask, beside what the counters under the same stage show.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDuration } from "@/simulator/duration";
import { record } from "@/simulator/run/record";
import { measured, metrics } from "../model/measure";
import { readScenario } from "../model/scenario/scenario";

const folder = new URL("./", import.meta.url);
const asked = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("lesson.mdx"))
  .flatMap((name) => [
    ...readFileSync(new URL(name, folder), "utf8").matchAll(
      /<Predict\b[\s\S]*?question="([^"]*)"[\s\S]*?>/g,
    ),
  ]);

test("each prediction answers what its reader expected; two are drawn", () => {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("lesson.mdx"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
  const all = texts.flatMap(({ name, text }) =>
    (text.match(/<Predict\b[\s\S]*?(?:<\/Predict>|\/>)/g) ?? []).map((whole) => ({ name, whole })),
  );
  // The build sees to it that where there is a band, there is one for each way to guess.
  expect(all.filter(({ whole }) => !whole.includes("<Band "))).toEqual([]);
  expect(all.filter(({ whole }) => whole.includes('kind="curve"')).length).toBeGreaterThanOrEqual(
    2,
  );
});

test("a question about some of the requests says who is not counted: the counters count all", () => {
  const some = asked.filter(([whole]) => /\b(?:from|until)="/.test(whole));
  const unsaid = some
    .map(([, question = ""]) => question)
    .filter((words) => !words.includes("not counted"));
  expect(asked.length).toBeGreaterThan(10);
  expect(unsaid).toEqual([]);
});

const open = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("lesson.mdx"))
  .flatMap((name) => openPredictions(name, readFileSync(new URL(name, folder), "utf8")));

test("no text below an open prediction says its number, before the next run, sum or heading", () => {
  expect(open.length).toBeGreaterThan(30);
  const said = open.flatMap((one) => {
    const { scenario, metric, below, above } = one;
    if (below.includes(`<Result scenario="${scenario}" metric="${metric}"`)) return [one.name];
    if (one.kind !== "number") return [];
    const answer = answerOf(one);
    return waysToSay(answer).some((way) => way.test(below) && !way.test(above)) ? [one.name] : [];
  });
  expect(said).toEqual([]);
});

test("no sum of money stands below an open prediction of a price that its reader has not been told above", () => {
  const prices = open.filter(({ metric }) => metric.startsWith("cost."));
  expect(prices.length).toBeGreaterThan(2);
  const sums = (text: string) => text.match(/\$\d+(?:\.\d+)?/g) ?? [];
  const said = prices.filter(({ below, above }) => {
    const known = new Set(sums(above));
    return sums(below).some((sum) => !known.has(sum));
  });
  expect(said.map(({ name }) => name)).toEqual([]);
});

type Open = {
  readonly name: string;
  readonly scenario: string;
  readonly kind: string;
  readonly metric: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** What a reader sees above it in its section and in its question, and what below. */
  readonly above: string;
  readonly below: string;
};

function openPredictions(name: string, lesson: string): readonly Open[] {
  // What is for the wall or for the speaker is not shown in the lesson.
  const shown = lesson
    .replace(/<(Notes|OnStage|Beat)\b[\s\S]*?<\/\1>|<(?:Vote|Scene|\/Scene)[^>]*>/g, "")
    .replace(/```[\s\S]*?```/g, "");
  const simulators = shown.matchAll(/<Simulator ([^>]*)>\s*<Predict[\s\S]*?<\/Simulator>/g);
  return [...simulators].flatMap((found) => {
    const [whole, head = ""] = found;
    const tag = /<Predict\b[\s\S]*?[^=]>/.exec(whole)?.[0] ?? "";
    const of = (text: string, key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(text)?.[1];
    const [scenario, kind, metric] = [of(head, "scenario"), of(tag, "kind"), of(tag, "metric")];
    if (scenario === undefined || kind === undefined || metric === undefined) return [];
    const above = shown.slice(0, found.index).split(/^## /m).at(-1) + (of(tag, "question") ?? "");
    const below =
      shown.slice(found.index + whole.length).split(/^#+ |<Simulator |^\*\*A worked example/m)[0] ??
      "";
    const [from, until] = [of(tag, "from"), of(tag, "until")];
    return [{ name: `${name}: ${scenario}`, scenario, kind, metric, from, until, above, below }];
  });
}

function answerOf({ scenario, metric, from, until }: Open): number {
  const file = new URL(`../scenarios/${scenario}.json`, import.meta.url);
  const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
  const known = metrics.find((one) => one === metric);
  if (!reading.ok || known === undefined) throw new Error(scenario);
  const at = (text?: string) => (text === undefined ? null : parseDuration(text));
  const trace = record(reading.scenario);
  return measured(trace, { metric: known, from: at(from), until: at(until) }) ?? Number.NaN;
}

/** In digits, and small ones in a word; "one" is said of too much else. */
function waysToSay(answer: number): readonly RegExp[] {
  const number = Math.round(answer);
  const word = words[number];
  const digits = number.toLocaleString("en-US");
  return [...(number > 1 ? [digits] : []), ...(word ? [word] : [])].map(
    (said) => new RegExp(`(?<![\\d.,$-])\\b${said}\\b(?![.,]?\\d|%)`, "i"),
  );
}

const words: Readonly<Record<number, string>> = {
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
  7: "seven",
  8: "eight",
  9: "nine",
  10: "ten",
  11: "eleven",
  12: "twelve",
  13: "thirteen",
  14: "fourteen",
  15: "fifteen",
  16: "sixteen",
  17: "seventeen",
  18: "eighteen",
  20: "twenty",
  21: "twenty-one",
  40: "forty",
  60: "sixty",
};
