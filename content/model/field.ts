// Zod fields whose message is what was expected, so that every error reads "expected …, found …".
import { z } from "zod";
import { parseDuration } from "@/simulator/duration";
import { isDay } from "./day";

export function sentence(expected: string, longest: number) {
  return z.string({ error: expected }).trim().min(1, expected).max(longest, expected);
}

export function id() {
  const expected = 'an id in lower case such as "cold-start"';
  return z.string({ error: expected }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expected);
}

export function day() {
  const expected = "a day such as 2026-11-20";
  return z.string({ error: expected }).refine(isDay, expected);
}

export function minutes() {
  const expected = "a whole number of minutes from 1 to 60";
  return z.int({ error: expected }).min(1, expected).max(60, expected);
}

export function instant() {
  const expected = 'a time of the run such as "3s"';
  return z.string({ error: expected }).refine((text) => parseDuration(text) !== null, expected);
}

/** A day, or only the month or the year where no more is known. */
export function date() {
  const expected = "a day, a month or a year such as 2026-11-20, 2026-11 or 2026";
  // The missing part is filled up with the first of January, or of the month.
  const whole = (text: string) => isDay(text + "-01-01".slice(text.length - 4));
  return z
    .string({ error: expected })
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, expected)
    .refine(whole, expected);
}

export function list<T extends z.ZodType>(of: T, expected: string, fewest = 0, most = 20) {
  return z.array(of, { error: expected }).min(fewest, expected).max(most, expected);
}

const LEVELS = ["beginner", "intermediate", "advanced"] as const;
const AREAS = ["execution model", "performance", "scaling", "cost", "operations"] as const;

export function level() {
  return word(LEVELS);
}

export function area() {
  return word(AREAS);
}

export function word<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: oneOf(words) });
}

export function oneOf(values: readonly string[]): string {
  return `one of ${values.map((value) => `"${value}"`).join(", ")}`;
}
