// The shelf of scenarios that lessons and the lab name by id, read from a content folder with their faults.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import { fieldsOf } from "../model/fields-of";
import type { ContentProblem } from "../model/problem";
import { readScenario } from "../model/scenario/scenario";
import { lineOf } from "../model/scenario/scenario-problem";
import { readText } from "../model/scenario/scenario-text";
import { didYouMean } from "./nearest";
import { jsonNames } from "./read-data";

export type ShelfScenario = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lookFor: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

export type Shelf = {
  readonly scenarios: ReadonlyMap<string, ShelfScenario>;
  /** Of files that cannot be read: their faults are told, and not that their runs are missing elsewhere. */
  readonly unreadScenarios: ReadonlySet<string>;
  readonly problems: readonly ContentProblem[];
};

/** How a sentence about a name that is not on the shelf goes on; nothing for one that is, read or not. */
export function notOnShelf(
  id: string,
  { scenarios, unreadScenarios }: Pick<Shelf, "scenarios" | "unreadScenarios">,
): string | undefined {
  if (scenarios.has(id) || unreadScenarios.has(id)) return undefined;
  return `is not on the shelf of scenarios.${didYouMean(id, scenarios.keys())}`;
}

export async function readShelf(root: string): Promise<Shelf> {
  const ids = await jsonNames(root, "scenarios");
  const read = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(path.join(root, `scenarios/${id}.json`), "utf8");
      return { id, one: readOne(id, text) };
    }),
  );
  return {
    scenarios: new Map(read.flatMap(({ id, one }) => ("id" in one ? [[id, one] as const] : []))),
    unreadScenarios: new Set(read.flatMap(({ id, one }) => ("id" in one ? [] : id))),
    problems: read.flatMap(({ one }) => ("id" in one ? [] : one)),
  };
}

function readOne(id: string, text: string): ShelfScenario | readonly ContentProblem[] {
  const file = `scenarios/${id}.json`;
  const problem = (message: string, line = 1, column = 1) => ({ file, line, column, message });
  const parsed = readText(text);
  if (!parsed.ok) {
    const { line, column, expected, found } = parsed.fault;
    return [problem(`This cannot be read: expected ${expected}, found ${found}.`, line, column)];
  }
  const reading = readScenario(parsed.json);
  if (!reading.ok) return reading.problems.map((one) => problem(`${lineOf(one, "The scenario")}.`));
  const { title, description, preset } = reading.about;
  const lookFor = String(fieldsOf(parsed.json).lookFor ?? "");
  if (title === null || description === null)
    return [problem("Expected a title and a description, for people to find it by. Add both.")];
  return { id, title, description, lookFor, preset, scenario: reading.scenario };
}
