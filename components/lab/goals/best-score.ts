// The best score of each goal, kept in this browser. Storage that is forbidden, full or spoilt is no reason to
// stop: then the best lasts as long as the page.
const key = "lab-best-scores";
const here = new Map<string, number>();

export function bestScore(goal: string): number | null {
  return here.get(goal) ?? kept()[goal] ?? null;
}

/** Keeps a score if it is the best so far; says whether it was. */
export function keepScore(goal: string, score: number): boolean {
  if (score <= (bestScore(goal) ?? Number.NEGATIVE_INFINITY)) return false;
  here.set(goal, score);
  try {
    localStorage.setItem(key, JSON.stringify({ ...kept(), [goal]: score }));
  } catch {
    // Kept above for as long as the page lasts.
  }
  return true;
}

function kept(): Readonly<Record<string, number>> {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof json !== "object" || json === null || Array.isArray(json)) return {};
    const scores = Object.entries(json).filter(([, score]) => Number.isFinite(score));
    return Object.fromEntries(scores) as Record<string, number>;
  } catch {
    return {};
  }
}
