// One version of a worksheet, and its key.
import type { AskedTask } from "@/content/model/teach";
import { taskIn, versions } from "@/content/model/worksheet/version";
import { Worksheet, WorksheetKey } from "./worksheet";

type VersionProps = {
  readonly title: string;
  readonly tasks: readonly AskedTask[];
  readonly version: number;
};

export function WorksheetVersion({ title, tasks, version }: VersionProps) {
  const letter = versions[version] ?? "";
  const made = tasks.map((task) => taskIn(task, version));
  const id = letter.toLowerCase();
  return (
    <>
      <Worksheet id={`sheet-${id}`} title={`Worksheet ${letter}: ${title}`} tasks={made} />
      <WorksheetKey id={`key-${id}`} title={`Key to worksheet ${letter}: ${title}`} tasks={made} />
    </>
  );
}
