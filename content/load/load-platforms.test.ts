import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { figuresOf } from "@/simulator/presets/figures";
import { presetIds, presets } from "@/simulator/presets/presets";
import { fargate } from "@/simulator/prices/always-on";
import {
  alwaysOnFiguresOf,
  fargateArm,
  loadBalancerFigure,
} from "@/simulator/prices/always-on-figures";
import { priceFiguresOf } from "@/simulator/prices/figures";
import { priceListIds, priceLists } from "@/simulator/prices/price-lists";
import { factSchema } from "../model/fact";
import { platforms } from "../model/platforms/columns";
import { factLabels } from "../model/platforms/fact-labels";
import { platformData, platformLines } from "../model/platforms/files";
import { offerKinds } from "../model/platforms/offers";
import { orderOfFact, orderOfValue } from "../model/platforms/order";
import { questionGroups } from "../model/platforms/questions";
import { platformTable } from "../model/platforms/table";

const folder = new URL("../facts/", import.meta.url);
const facts = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) =>
    z.array(factSchema).parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
  );
const table = platformTable(facts);
const offers = table.offers.flatMap((one) => one.answers.flatMap((answer) => answer ?? []));
const questions = questionGroups.flatMap((group) => group.questions);
const rows = table.groups.flatMap((group) => group.rows);
const answers = rows.flatMap(({ cells }) => Object.values(cells).flat());

test("each preset and each price list belongs to one column", () => {
  expect(platforms.flatMap((one) => one.presets).toSorted()).toEqual(presetIds.toSorted());
  expect(platforms.flatMap((one) => one.prices).toSorted()).toEqual(priceListIds.toSorted());
});

test("each number of a preset and of a price list is asked for by one row", () => {
  const ofPresets = presetIds.flatMap((id) => figuresOf(presets[id]).map(({ field }) => field));
  const ofPrices = priceListIds.flatMap((id) =>
    priceFiguresOf(priceLists[id]).map(({ field }) => field),
  );
  expect(questions.flatMap((one) => one.fields ?? []).toSorted()).toEqual(
    [...new Set(ofPresets)].toSorted(),
  );
  expect(questions.flatMap((one) => one.prices ?? []).toSorted()).toEqual(
    [...new Set(ofPrices)].toSorted(),
  );
});

test("each rate of machines that never sleep is asked for by one row", () => {
  const rates = questions.flatMap((one) => one.rates ?? []);
  const told = [fargate, fargateArm].flatMap(alwaysOnFiguresOf);
  const fields = [...told, loadBalancerFigure].map(({ field }) => field);
  expect(rates.toSorted()).toEqual(fields.toSorted());
});

test("of ten makers each offers something, and each kind is offered by several", () => {
  expect(table.offers).toHaveLength(10);
  for (const { maker, answers } of table.offers)
    expect(answers.filter(Boolean).length, maker).toBeGreaterThan(0);
  offerKinds.forEach(({ name }, at) => {
    const makers = table.offers.filter(({ answers }) => answers[at]);
    expect(makers.length, name).toBeGreaterThanOrEqual(5);
  });
});

test("each fact has one place, and each place that is named has its facts", () => {
  const placed = [...answers, ...table.elsewhere, ...offers].flatMap(({ fact }) => fact ?? []);
  expect(placed.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  const named = questions.flatMap((one) => one.facts ?? []);
  const empty = named.filter(
    (name) => !facts.some(({ id }) => (name.endsWith("-") ? id.startsWith(name) : id === name)),
  );
  expect(empty).toEqual([]);
});

test("each short word for a fact is for one that is there", () => {
  const ids = new Set(facts.map(({ id }) => id));
  expect(Object.keys(factLabels).filter((id) => !ids.has(id))).toEqual([]);
});

test("what is told stands before what is assumed, the latest measurement first", () => {
  const warm = rows.find(({ id }) => id === "warm")?.cells["aws-lambda"] ?? [];
  expect(warm[0]?.fact).toBe("idle-lambda-2021");
  expect(warm.at(-1)?.source).toBeNull();
});

test("a number that a preset and a fact both have is said once", () => {
  const memory = rows.find(({ id }) => id === "memory")?.cells["cloudflare-workers"] ?? [];
  expect(memory.map(({ fact }) => fact)).toEqual(["workers-memory"]);
});

test("each answer has a source with its date, or says what is assumed", () => {
  for (const { value, note, source } of answers) {
    expect(value).not.toBe("");
    expect(note).not.toBe("");
    if (source !== null) expect(source.date).toMatch(/\d{4}/);
  }
});

test("what all variants of a platform share is said once", () => {
  const warm = rows.find(({ id }) => id === "warm")?.cells["aws-lambda"] ?? [];
  const assumed = warm.filter(({ fact }) => fact === null);
  expect(assumed).toHaveLength(2);
  expect(assumed.map(({ of }) => of)).toEqual(["as measured in 2020", ""]);
});

test("a row is sorted by seconds, bytes and dollars, whatever they are written in", () => {
  expect(orderOfValue({ kind: "fixed", idle: { kind: "uniform", from: 0, to: 4e6 } })).toBe(2);
  expect(orderOfValue(3e6, "function.timeout")).toBe(3);
  expect(orderOfValue({ kind: "lognormal", median: 5000, p99: 9000 })).toBe(0.005);
  expect(orderOfValue({ kind: "forever" })).toBe(Number.POSITIVE_INFINITY);
  expect(orderOfValue(null, "platform.maxInstances")).toBe(Number.POSITIVE_INFINITY);
  expect(orderOfFact({ value: "10,240", unit: "MB" })).toBe(10_240);
  expect(orderOfFact({ value: "5 to 7", unit: "minutes" })).toBe(300);
  expect(orderOfFact({ value: "$0.20", unit: "per million requests" })).toBe(0.2);
  expect(orderOfFact({ value: "held in a queue", unit: "" })).toBeNull();
});

test("the files hold every answer, with the same number of fields in each line", () => {
  const lines = platformLines(table);
  expect(lines).toHaveLength(1 + answers.length + table.elsewhere.length + offers.length);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  const data = platformData(table);
  expect(data.questions).toHaveLength(rows.length);
  expect(JSON.stringify(data)).not.toContain("\u00a0");
});
