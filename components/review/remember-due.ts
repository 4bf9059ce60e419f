// Keeps the days on which questions and terms are due, for the count in the header: that one is too small to work them out.
import { browserProgress } from "../progress/browser-progress";
import { dueChanged, dueKey } from "./due-days";
import { scheduleOf } from "./schedule";

export function rememberDue(): void {
  const days = scheduleOf(browserProgress.events(), Date.now()).map(({ on }) => on);
  try {
    localStorage.setItem(dueKey, JSON.stringify(days));
  } catch {
    // Forbidden or full: the header has no count, and the page of reviews works all the same.
  }
  dispatchEvent(new Event(dueChanged));
}
