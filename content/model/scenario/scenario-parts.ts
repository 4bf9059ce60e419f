// The small schemas a scenario is made of: durations, numbers in a range, closed objects, unions told
// apart by `kind`. Each one's error message is what was expected there, in words; where and what was
// found are added by scenario-problem.ts.

import * as z from "zod/mini";
import { durationPattern, longestDuration, parseDuration } from "@/simulator/duration";

export const expectedDuration = 'a duration such as "10m"';

const withinRange = z.refine<string>(
  (text) => (parseDuration(text) ?? 0) <= longestDuration,
  'a duration of at most "50000d"',
);

export const duration = z
  .string(expectedDuration)
  .check(
    z.regex(durationPattern, expectedDuration),
    withinRange,
    z.meta({ id: "Duration", description: 'A number and a unit, such as "250ms", "1.5s", "10m".' }),
  );

export const positiveDuration = z.string(expectedDuration).check(
  z.regex(durationPattern, expectedDuration),
  withinRange,
  z.refine((text) => parseDuration(text) !== 0, 'a duration above zero such as "10m"'),
  // Told to an editor as well, which knows patterns and not our check.
  z.meta({
    id: "PositiveDuration",
    description: "A duration above zero.",
    pattern: durationPattern.source.replace("^", "^(?=[^a-z]*[1-9])"),
  }),
);

export function numberBetween(from: number, to: number) {
  const expected = `a number from ${from} to ${to}`;
  return z.number(expected).check(z.gte(from, expected), z.lte(to, expected));
}

export function wholeBetween(from: number, to: number) {
  const expected = `a whole number from ${from} to ${to}`;
  return z.int(expected).check(z.gte(from, expected), z.lte(to, expected));
}

export const share = numberBetween(0, 1);

export const truth = z.boolean("true or false");

export function textOf(most: number) {
  const expected = `a text of at most ${most} characters`;
  return z.string(expected).check(z.maxLength(most, expected));
}

/** A list; `what` names its members, as in "a list of durations". */
export function listOf<T extends z.core.SomeType>(
  item: T,
  what: string,
  least: number,
  most: number,
) {
  const expected = `a list of ${least === 0 ? "at most" : `${least} to`} ${most} ${what}`;
  return z.array(item, expected).check(z.minLength(least, expected), z.maxLength(most, expected));
}

/** An object in which an unknown key is an error. */
export function closed<const Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  what = "an object",
) {
  const keys = `one of the keys ${quoted(Object.keys(shape))}`;
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? keys : what),
  });
}

export function choice<const Names extends readonly string[]>(names: Names) {
  return z.enum(names, oneOf(names));
}

/** Objects told apart by their `kind`. */
export function kinds<
  const Members extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(members: Members) {
  const names = members.flatMap((member) => [...(member._zod.propValues?.kind ?? [])]);
  const expected = oneOf(names.map(String));
  return z.discriminatedUnion("kind", members, {
    error: ({ code }) =>
      code === "invalid_union" ? expected : `an object with a kind, ${expected}`,
  });
}

function oneOf(names: readonly string[]): string {
  return names.length === 1 ? quoted(names) : `one of ${quoted(names)}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(", ");
}
