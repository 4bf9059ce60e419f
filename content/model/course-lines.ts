// What leads to what in the course: a lesson to the one that builds on it, and to the next one on a path. What other lines
// already say is left out.

export type LinedLesson = {
  readonly slug: string;
  /** The terms to know first. */
  readonly requires: readonly string[];
  /** The terms it uses. */
  readonly termIds: readonly string[];
};

export type CourseLine = { readonly from: string; readonly to: string };

/** `lessons` in the order of the course; `paths` by the lessons that they lead through. Nothing leads back. */
export function courseLines(
  lessons: readonly LinedLesson[],
  paths: readonly (readonly string[])[],
): readonly CourseLine[] {
  const placeOf = new Map(lessons.map(({ slug }, place) => [slug, place]));
  const first = new Map<string, number>();
  for (const [place, { termIds }] of lessons.entries())
    for (const id of termIds) if (!first.has(id)) first.set(id, place);
  const into = lessons.map(({ slug, requires }, place) => {
    const taught = requires.flatMap((id) => first.get(id) ?? []);
    const before = paths.flatMap((path) =>
      path.flatMap((one, at) => (path[at + 1] === slug ? (placeOf.get(one) ?? []) : [])),
    );
    return new Set([...taught, ...before].filter((from) => from < place));
  });
  const leadsTo = (from: number, to: number): boolean =>
    [...(into[to] ?? [])].some((by) => by === from || (by > from && leadsTo(from, by)));
  return into.flatMap((froms, to) =>
    [...froms]
      .filter((from) => ![...froms].some((by) => by > from && leadsTo(from, by)))
      .sort((one, other) => one - other)
      .map((from) => ({ from: lessons[from]?.slug ?? "", to: lessons[to]?.slug ?? "" })),
  );
}
