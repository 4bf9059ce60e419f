// Where a term is taught and used, as its page lists it. Types alone.
import type { LessonFrontmatter } from "../lesson";

export type TermLesson = Pick<LessonFrontmatter, "title" | "description" | "level" | "area"> & {
  readonly href: string;
};

export type TermPassage = {
  readonly href: string;
  readonly lesson: string;
  /** The words of the section's heading; null ahead of the first. */
  readonly section: string | null;
  readonly sentence: string;
};
