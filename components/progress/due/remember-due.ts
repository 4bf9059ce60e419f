// Keeps the days on which questions and terms are due, for the count in the header: that one is too small to work them out.

import { store } from "../../ui/stored";
import { browserProgress } from "../browser-progress";
import { dueChanged, dueKey } from "./due-days";
import { scheduleOf } from "./schedule";

export function rememberDue(): void {
  const days = scheduleOf(browserProgress.events(), Date.now()).map(({ on }) => on);
  store(dueKey, JSON.stringify(days));
  dispatchEvent(new Event(dueChanged));
}
