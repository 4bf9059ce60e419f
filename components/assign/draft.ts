// What a student has filled in so far: kept in this browser until it is handed in, and after.
import { fieldsOf } from "@/content/model/fields-of";
import { store, storedJson } from "../ui/stored";
import type { AskedNumber, Assignment } from "./assignment";
import { ownSeed } from "./own-run";

export type Draft = {
  readonly name: string;
  readonly numbers: Readonly<Record<string, number | undefined>>;
};

export function numberKey({ scenario, measure }: AskedNumber): string {
  return `${scenario} ${measure}`;
}

export function keptDraft(assignment: Assignment): Draft {
  const { name, numbers } = fieldsOf(storedJson(keyOf(assignment)));
  return {
    name: typeof name === "string" ? name.slice(0, 80) : "",
    numbers: Object.fromEntries(
      Object.entries(fieldsOf(numbers)).filter(
        (entry): entry is [string, number] => typeof entry[1] === "number",
      ),
    ),
  };
}

export function keepDraft(assignment: Assignment, draft: Draft): void {
  store(keyOf(assignment), JSON.stringify(draft));
}

function keyOf(assignment: Assignment): string {
  return `assignment-${ownSeed("", assignment).toString(16)}`;
}
