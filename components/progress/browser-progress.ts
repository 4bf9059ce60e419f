// The reader's progress in this browser, one log for the whole site. Another tab sees a change at once.
import { progressKey, progressLog } from "./log/progress-log";

export const browserProgress = progressLog(() => localStorage);

globalThis.addEventListener?.("storage", ({ key, newValue }) => {
  // null: everything was cleared.
  if (key === progressKey || key === null) browserProgress.hear(newValue);
});
