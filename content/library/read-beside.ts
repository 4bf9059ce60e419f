// A file that stands beside a lesson: read against its schema, then for what only shows with the lesson, the library and
// the runs. What has a fault is told, and not made.
import type { z } from "zod";
import type { Heading } from "../model/lesson";
import type { ContentProblem } from "../model/problem";
import type { Library } from "./library";
import { parseData } from "./parse-data";

export type BesideLesson = {
  readonly slug: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly library: Pick<Library, "scenarios" | "unreadScenarios" | "misconceptions">;
};

export type Report = (
  path: readonly PropertyKey[],
  message: string,
  more?: Pick<ContentProblem, "leansOn">,
) => void;

export type Made<T> = {
  readonly made: T | undefined;
  readonly problems: readonly ContentProblem[];
};

export function readBeside<Written, T>(
  { slug, text }: Pick<BesideLesson, "slug" | "text">,
  name: string,
  schema: z.ZodType<Written>,
  make: (written: Written, report: Report) => T | undefined,
): Made<T> {
  const { value, problems, placeOf } = parseData(text, schema, `lessons/${slug}/${name}`);
  if (value === undefined) return { made: undefined, problems };
  const found: ContentProblem[] = [];
  const made = make(value, (path, message, more) =>
    found.push({ ...placeOf(path), message, ...more }),
  );
  return { made: found.length > 0 ? undefined : made, problems: found };
}
