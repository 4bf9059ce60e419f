// How many questions and terms are due, from the days that were kept. Tiny: it is on every page.
export const dueKey = "review-due";
/** The event that tells this page of a change; others hear of it from storage. */
export const dueChanged = "review-due";

/** `days` as they were found. */
export function dueCount(days: unknown, now: number): number {
  return Array.isArray(days)
    ? days.filter((day) => typeof day === "number" && day <= now).length
    : 0;
}
