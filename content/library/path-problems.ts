// What is wrong in the paths of a content folder: a step that leads to nothing, or to the same twice.
import type { StepKind } from "../model/path/path";
import type { ContentProblem } from "../model/problem";
import type { Library } from "./library";
import { didYouMean } from "./nearest";

/** Of each kind of step the ids there are. */
export type StepTargets = Readonly<Record<StepKind, readonly string[]>>;

export function pathProblems(
  paths: Library["paths"],
  targets: StepTargets,
  isUnread: (place: string) => boolean,
): readonly ContentProblem[] {
  return paths.flatMap(({ value, placeOf, problems }) => [
    ...problems,
    ...(value?.steps ?? []).flatMap(({ kind, of }, index, steps) => {
      const place = placeOf(["steps", index, "of"]);
      const first = steps.findIndex((step) => step.kind === kind && step.of === of);
      if (first < index)
        return [{ ...place, message: `"${of}" is step ${first + 1} already. Remove one.` }];
      if (targets[kind].includes(of) || (kind === "section" && isUnread(of))) return [];
      const message = `"${of}" is no ${kind}.${didYouMean(of, targets[kind])}`;
      return [{ ...place, message, ...listOf[kind] }];
    }),
  ]);
}

/** Where what is missing may stand in a part that cannot be read. */
const listOf: Readonly<Partial<Record<StepKind, Pick<ContentProblem, "leansOn">>>> = {
  term: { leansOn: "glossary" },
  goal: { leansOn: "goals" },
};
