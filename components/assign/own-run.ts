// The run that is a student's own: a scenario with a seed made of the student's name and the assignment. The same name
// gives the same run everywhere, another name another one: whoever copies a number copies a wrong one.
import { plainName } from "@/content/model/plain-name";
import type { ShelfEntry } from "../share/shared-run";
import type { Assignment } from "./assignment";

export function ownSeed(name: string, { title, due }: Pick<Assignment, "title" | "due">): number {
  const text = JSON.stringify([plainName(name), title, due]);
  return [...text].reduce(
    (sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
}

export function ownRun(entry: ShelfEntry, name: string, assignment: Assignment): ShelfEntry {
  return { ...entry, scenario: { ...entry.scenario, seed: ownSeed(name, assignment) } };
}
