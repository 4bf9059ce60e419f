// The table of platforms, put together from the presets, the price lists and the facts: each answer with its source and
// date, or as an assumption. A fact is given to its platform by the words it uses, so that a new one is in at once.
import type { Figure, Sourced } from "@/simulator/origin";
import { figuresOf } from "@/simulator/presets/figures";
import { presets } from "@/simulator/presets/presets";
import { fargate } from "@/simulator/prices/always-on";
import {
  alwaysOnFiguresOf,
  fargateArm,
  loadBalancerFigure,
} from "@/simulator/prices/always-on-figures";
import { priceFiguresOf } from "@/simulator/prices/figures";
import { priceLists } from "@/simulator/prices/price-lists";
import { quantity } from "@/simulator/quantity";
import type { Fact } from "../fact";
import type { SourceKind } from "../source-kind";
import { type Platform, platforms } from "./columns";
import { factLabels } from "./fact-labels";
import { isOffer, type Offers, offersOf } from "./offers";
import { orderOfFact, orderOfValue } from "./order";
import type { Question } from "./question";
import { questionGroups } from "./questions";

export type Answer = {
  readonly value: string;
  /** Of which variants of the platform, or which part of the price; empty where it is of all. */
  readonly of: string;
  readonly note: string;
  /** None is an assumption of the simulator. */
  readonly source: AnswerSource | null;
  /** The id of the fact, where it is one. */
  readonly fact: string | null;
  /** Whether the simulator starts from it. */
  readonly isTaken: boolean;
  /** By this a row is sorted; seconds, bytes, dollars or plain numbers. */
  readonly order: number | null;
};

export type AnswerSource = {
  readonly url: string;
  readonly title: string;
  readonly date: string;
  /** Not known of a source that no fact has. */
  readonly kind: SourceKind | null;
};

export type PlatformRow = {
  readonly id: string;
  readonly question: string;
  /** By the id of the platform; a platform of which nothing is known is not in it. */
  readonly cells: Readonly<Record<string, readonly Answer[]>>;
};

export type PlatformTable = {
  readonly platforms: readonly Platform[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly rows: readonly PlatformRow[];
  }[];
  /** About something that has no column: a database, a platform for models. */
  readonly elsewhere: readonly Answer[];
  readonly offers: readonly Offers<Answer>[];
};

export function platformTable(all: readonly Fact[]): PlatformTable {
  const facts = all.filter((fact) => !isOffer(fact));
  const homes = new Map(facts.map((fact) => [fact, platformOf(fact)]));
  const pages: Pages = new Map(facts.map(({ source }) => [source.url, source]));
  const last = questionGroups.at(-1)?.questions.at(-1);
  const rowOf = (fact: Fact) => questionOf(fact) ?? last;
  return {
    platforms,
    groups: questionGroups.map(({ questions, ...group }) => ({
      ...group,
      rows: questions.map((question) => ({
        id: question.id,
        question: question.question,
        cells: Object.fromEntries(
          platforms.flatMap((platform) => {
            const told = facts.filter(
              (fact) => homes.get(fact) === platform && rowOf(fact) === question,
            );
            const own = [
              ...simulated(platform, question, pages),
              ...priced(platform, question, pages),
              ...alwaysOn(platform, question, pages),
            ];
            const answers = ordered(joined(own, told), question);
            return answers.length === 0 ? [] : [[platform.id, answers]];
          }),
        ),
      })),
    })),
    elsewhere: facts.filter((fact) => homes.get(fact) === undefined).map(factAnswer),
    offers: offersOf(all, factAnswer),
  };
}

function platformOf({ statement, source }: Fact): Platform | undefined {
  const named = platforms.find(({ words }) => words.test(statement));
  return named ?? platforms.find(({ words }) => words.test(source.url));
}

const allQuestions = questionGroups.flatMap(({ questions }) => questions);

/** A question that names a fact whole goes before one that names its beginning. */
export function questionOf({ id }: Pick<Fact, "id">): Question | undefined {
  const whole = allQuestions.find(({ facts = [] }) => facts.includes(id));
  return whole ?? allQuestions.find(({ facts = [] }) => facts.some((name) => isNamed(id, name)));
}

/** Sources by their address, for numbers of the simulator that name no more than that. */
type Pages = ReadonlyMap<string, Fact["source"]>;

/** By its whole id, or by the beginning of it. */
function isNamed(id: string, name: string): boolean {
  return name.endsWith("-") ? id.startsWith(name) : id === name;
}

function simulated(platform: Platform, { fields = [] }: Question, pages: Pages): readonly Answer[] {
  const found = platform.presets.flatMap((id) =>
    figuresOf(presets[id])
      .filter(({ field }) => fields.includes(field))
      .map((figure) => ({
        of: variantName(presets[id].title),
        answer: figureAnswer(figure, valueAt(presets[id], figure.field), pages),
      })),
  );
  return gathered(found, platform.presets.length);
}

function priced(platform: Platform, { prices = [] }: Question, pages: Pages): readonly Answer[] {
  const found = platform.prices.flatMap((id) =>
    priceFiguresOf(priceLists[id])
      .filter(({ field }) => prices.includes(field))
      .map((figure) => ({
        of: variantName(priceLists[id].name),
        part: prices.length > 1 ? figure.label : "",
        answer: figureAnswer(figure, valueAt(priceLists[id], figure.field), pages),
      })),
  );
  return gathered(found, platform.prices.length);
}

/** Rates of machines that never sleep, by the name of the rate they stand for. */
function alwaysOn(platform: Platform, { rates = [] }: Question, pages: Pages): readonly Answer[] {
  if (platform.id !== "fargate") return [];
  const figures = [fargate, fargateArm].flatMap((one) =>
    alwaysOnFiguresOf(one).map((figure) => ({ of: one.name, figure })),
  );
  return [...figures, { of: "Application Load Balancer", figure: loadBalancerFigure }]
    .filter(({ figure }) => rates.includes(figure.field))
    .map(({ of, figure }) => {
      const order = orderOfFact({ value: figure.text, unit: "" });
      return {
        ...figureAnswer(figure, undefined, pages),
        of: of.replace("AWS Fargate, ", ""),
        order,
      };
    });
}

type Found = { readonly of: string; readonly part?: string; readonly answer: Answer };

/** What several variants have in common is said once; what most of them have, without their names. */
function gathered(found: readonly Found[], variants: number): readonly Answer[] {
  const alike = new Map<string, Found[]>();
  for (const one of found) {
    const key = JSON.stringify([one.part, one.answer]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const of = same.length * 2 > variants ? "" : same.map((one) => one.of).join(", ");
    return { ...first.answer, of: [first.part ?? "", of].filter(Boolean).join(": ") };
  });
}

function figureAnswer(figure: Figure, value: unknown, pages: Pages): Answer {
  const shared = {
    value: figure.text,
    of: "",
    fact: null,
    isTaken: true,
    order: orderOfValue(value, figure.field),
  };
  if ("assumption" in figure) return { ...shared, note: figure.assumption, source: null };
  const { note, url, date } = figure.source;
  const { title, kind } = pages.get(url) ?? { title: hostOf(url), kind: null };
  return { ...shared, note, source: { url, title, date: date.replace(/^read /, ""), kind } };
}

/** A number that the simulator takes and a fact tells from the same page is said once. */
function joined(own: readonly Answer[], told: readonly Fact[]): readonly Answer[] {
  const facts = told.map(factAnswer);
  const twin = (one: Answer) =>
    facts.find(
      ({ order, source }) =>
        order !== null && order === one.order && source?.url === one.source?.url,
    );
  const twins = own.map(twin);
  return [
    ...own.map((one, index) => {
      const same = twins[index];
      if (same === undefined) return one;
      return { ...one, fact: same.fact, source: same.source };
    }),
    ...facts.filter((one) => !twins.includes(one)),
  ];
}

/** What is told before what is assumed; facts as their row names them, of several alike the latest first. */
function ordered(answers: readonly Answer[], { facts = [] }: Question): readonly Answer[] {
  const rank = ({ fact, source }: Answer) => {
    if (source === null) return facts.length + 2;
    if (fact === null) return facts.length;
    const named = facts.findIndex((name) => isNamed(fact, name));
    return named < 0 ? facts.length + 1 : named;
  };
  const date = ({ source }: Answer) => source?.date ?? "";
  return answers.toSorted((a, b) => rank(a) - rank(b) || date(b).localeCompare(date(a)));
}

function factAnswer(fact: Fact): Answer {
  const { id, statement, value, unit, source, date } = fact;
  return {
    value: unit === "" ? value : quantity(value, unit),
    of: factLabels[id] ?? "",
    note: statement,
    source: { ...source, date },
    fact: id,
    isTaken: false,
    order: orderOfFact(fact),
  };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** "AWS Lambda, Java 21 with SnapStart" as "Java 21 with SnapStart". */
function variantName(title: string): string {
  return title.replace(/^AWS Lambda,? /, "");
}

/** The number itself, of which the figure is the print. */
function valueAt(of: object, field: string): unknown {
  let found: unknown = of;
  for (const key of field.split(".")) found = Reflect.get(Object(found), key);
  return (found as Sourced<unknown> | undefined)?.value;
}
