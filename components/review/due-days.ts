// How many questions and terms are due, from the days that were kept. Tiny: it is on every page.
export const dueKey = "review-due";
/** The event that tells this page of a change; others hear of it from storage. */
export const dueChanged = "review-due";

export function dueCount(text: string | null, now: number): number {
  try {
    const days: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(days)
      ? days.filter((day) => typeof day === "number" && day <= now).length
      : 0;
  } catch {
    return 0;
  }
}
