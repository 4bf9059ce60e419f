// What the pages of assignments know of the course: its lessons, goals and runs, as data from the build.
import type { Goal } from "@/content/model/goal";
import type { LessonParts } from "@/content/model/lesson-parts";
import type { ShelfEntry } from "../share/shared-run";
import type { MeasureId } from "./measure";

export type CourseLesson = LessonParts & {
  readonly title: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
};

/** A run whose numbers differ from seed to seed, so that each student can have one of their own. */
export type OwnRun = ShelfEntry & { readonly measures: readonly MeasureId[] };

export type Course = {
  readonly lessons: readonly CourseLesson[];
  readonly goals: readonly Goal[];
  /** The scenarios from which the goals begin. */
  readonly starts: readonly ShelfEntry[];
  readonly runs: readonly OwnRun[];
  /** The base path of the site. */
  readonly base: string;
};
