// What /paths.json says: of each path its name and the steps, in order. The bar that goes along with a reader
// asks for it.
import type { Path } from "./path";

export type PathsFile = Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly steps: readonly (readonly [title: string, href: string])[];
    }
  >
>;

export function pathsFile(paths: readonly Path[]): PathsFile {
  return Object.fromEntries(
    paths.map(({ slug, title, steps }) => [
      slug,
      { title, steps: steps.map((step) => [step.title, step.href] as const) },
    ]),
  );
}

export type PlaceInPath = {
  readonly slug: string;
  readonly title: string;
  readonly number: number;
  readonly total: number;
};

/** The paths that lead to a lesson or a term, and at which step. */
export function placesInPaths(
  paths: readonly Path[],
  kind: "lesson" | "term",
  id: string,
): readonly PlaceInPath[] {
  return paths.flatMap(({ slug, title, steps }) => {
    const at = steps.findIndex((step) => step.kind === kind && step.of === id);
    return at < 0 ? [] : [{ slug, title, number: at + 1, total: steps.length }];
  });
}
