// The reader's progress as a file to take along: what is stored, and what storage would not take.
import { save } from "../ui/save-text";
import { browserProgress } from "./browser-progress";
import { fileName, fileText } from "./progress-file";

export function exportAll(): void {
  save(fileName(Date.now()), "application/json", fileText(browserProgress.events()));
}
