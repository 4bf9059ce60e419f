// What leads to what in the course: a lesson to the one that asks for a word it teaches. What other lines already say is
// left out.

export type LinedLesson = {
  readonly slug: string;
  /** The terms to know first. */
  readonly requires: readonly string[];
  /** The terms it uses. */
  readonly termIds: readonly string[];
};

export type CourseLine = { readonly from: string; readonly to: string };

/** `lessons` in the order of the course. Nothing leads back. */
export function courseLines(lessons: readonly LinedLesson[]): readonly CourseLine[] {
  const placeOf = new Map(lessons.map(({ slug }, place) => [slug, place]));
  const first = new Map<string, number>();
  for (const [place, { termIds }] of lessons.entries())
    for (const id of termIds) if (!first.has(id)) first.set(id, place);
  // A word that a lesson is named after is taught there, another where it is used first.
  const taughtBy = (id: string) => placeOf.get(id) ?? placeOf.get(`${id}s`) ?? first.get(id);
  const into = lessons.map(
    ({ requires }, place) =>
      new Set(requires.flatMap((id) => taughtBy(id) ?? []).filter((from) => from < place)),
  );
  const leadsTo = (from: number, to: number): boolean =>
    [...(into[to] ?? [])].some((by) => by === from || (by > from && leadsTo(from, by)));
  return into.flatMap((froms, to) =>
    [...froms]
      .filter((from) => ![...froms].some((by) => by > from && leadsTo(from, by)))
      .sort((one, other) => one - other)
      .map((from) => ({ from: lessons[from]?.slug ?? "", to: lessons[to]?.slug ?? "" })),
  );
}
