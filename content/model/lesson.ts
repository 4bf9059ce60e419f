// What stands at the head of a lesson file, and what a page may read of a lesson besides its body.
import { z } from "zod";
import { area, day, id, level, list, sentence } from "./field";
import type { SourceKind } from "./source-kind";

export const lessonFrontmatterSchema = z.strictObject({
  title: sentence("a title of at most 70 characters", 70),
  description: sentence("one or two sentences of at most 160 characters", 160),
  level: level(),
  area: area(),
  aliases: list(sentence("a name", 60), "a list of other names of the subject"),
  goals: list(
    sentence("a goal of at most 140 characters", 140),
    "two to six things the reader will be able to do",
    2,
    6,
  ),
  requires: list(id(), "a list of ids of glossary terms to know first"),
  updated: day(),
});

/** As it is written. */
export type LessonFields = z.infer<typeof lessonFrontmatterSchema>;

/** With the minutes that it takes, which are worked out (./study-time.ts). */
export type LessonFrontmatter = LessonFields & { readonly minutes: number };

export type Heading = {
  readonly depth: 2 | 3 | 4;
  readonly id: string;
  readonly text: string;
};

/** A page or paper that facts of the lesson come from; numbered in the order of first use. */
export type Source = {
  readonly number: number;
  readonly kind: SourceKind;
  readonly title: string;
  readonly url: string;
  readonly date: string;
};
