// The best score of each goal, kept in this browser. Storage that is forbidden, full or spoilt is no reason to
// stop: then the best lasts as long as the page.
import { fieldsOf } from "@/content/model/fields-of";
import { store, storedJson } from "../../ui/stored";

const key = "lab-best-scores";
const here = new Map<string, number>();

export function bestScore(goal: string): number | null {
  return here.get(goal) ?? kept()[goal] ?? null;
}

/** Keeps a score if it is the best so far; says whether it was. */
export function keepScore(goal: string, score: number): boolean {
  if (score <= (bestScore(goal) ?? Number.NEGATIVE_INFINITY)) return false;
  here.set(goal, score);
  store(key, JSON.stringify({ ...kept(), [goal]: score }));
  return true;
}

function kept(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(storedJson(key))).flatMap(([goal, score]) =>
      typeof score === "number" && Number.isFinite(score) ? [[goal, score]] : [],
    ),
  );
}
