// The course: the order in which its lessons are read.
import { z } from "zod";
import { id, list } from "./field";

export const courseSchema = z.strictObject({
  lessons: list(id(), "a list of at least one lesson, in reading order", 1, 10_000),
});

export type Course = z.infer<typeof courseSchema>;
