// The reader's progress in this browser, one log for the whole site.
import { progressLog } from "./progress-log";

export const browserProgress = progressLog(() => localStorage);
