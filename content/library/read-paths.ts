// The paths of a content folder, with what is wrong in them: a step that leads to nothing, or to the same twice.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type PathFile, pathSchema, type StepKind } from "../model/path/path";
import type { ContentProblem } from "../model/problem";
import { didYouMean } from "./nearest";
import { type Place, parseData } from "./parse-data";

export type WrittenPath = {
  readonly slug: string;
  readonly file: string;
  readonly value: PathFile | undefined;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly problems: readonly ContentProblem[];
};

export async function readPaths(root: string): Promise<readonly WrittenPath[]> {
  const names = await readdir(path.join(root, "paths")).catch(() => []);
  const files = names.filter((name) => name.endsWith(".json")).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const file = `paths/${name}`;
      const text = await readFile(path.join(root, file), "utf8");
      return { slug: name.slice(0, -5), file, ...parseData(text, pathSchema, file) };
    }),
  );
}

/** Of each kind of step the ids there are. */
export type StepTargets = Readonly<Record<StepKind, readonly string[]>>;

export function pathProblems(
  paths: readonly WrittenPath[],
  targets: StepTargets,
  isUnread: (place: string) => boolean,
): readonly ContentProblem[] {
  return paths.flatMap(({ file, value, placeOf, problems }) => [
    ...problems,
    ...(value?.steps ?? []).flatMap(({ kind, of }, index, steps) => {
      const place = { file, ...placeOf(["steps", index, "of"]) };
      const first = steps.findIndex((step) => step.kind === kind && step.of === of);
      if (first < index)
        return [{ ...place, message: `"${of}" is step ${first + 1} already. Remove one.` }];
      if (targets[kind].includes(of) || (kind === "section" && isUnread(of))) return [];
      const message = `"${of}" is no ${kind}.${didYouMean(of, targets[kind])}`;
      return [{ ...place, message, ...(kind === "term" && { leansOn: "glossary" as const }) }];
    }),
  ]);
}
