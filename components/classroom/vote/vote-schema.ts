// A vote as data, safe as JSON, so that two windows can hold the same one; and as it is found outside, in a message of
// another window or in storage. What is not whole is refused.
import * as z from "zod/mini";

export const mostOptions = 6;
export const mostHands = 9999;
export const mostSteps = 50;

const number = z.int().check(z.minimum(0), z.maximum(mostHands));
/** An option by its place in the data, or the people in the room. */
const counted = z.union([
  z.int().check(z.minimum(0), z.maximum(mostOptions - 1)),
  z.literal("people"),
]);
const step = z.object({
  what: counted,
  by: z.int().check(z.minimum(-mostHands), z.maximum(mostHands)),
});
const count = z.object({
  /** By option, in the order of the question's data; what is not there is none. */
  hands: z.array(number).check(z.maxLength(mostOptions)),
  /** Those who take part, counted apart where each may raise a hand for several options. */
  people: number,
  /** The latest steps, to be taken back. */
  steps: z.array(step).check(z.maxLength(mostSteps)),
});
const kind = <K extends string>(name: K) => z.object({ kind: z.literal(name) });
const phase = z.discriminatedUnion("kind", [
  /** Everyone thinks alone. */
  kind("asking"),
  kind("first-count"),
  /** Counted, and hidden. */
  kind("advice"),
  z.object({
    kind: z.literal("discussion"),
    wallFrom: z.number(),
    seconds: z.number().check(z.positive()),
  }),
  kind("second-count"),
  kind("shown"),
  /** The run that settles it is on the screen. */
  kind("settling"),
]);

export const voteStateSchema = z.object({
  phase,
  first: count,
  second: count,
  /** When the first count began, in milliseconds since 1970; null: not yet. */
  wallCountedAt: z.nullable(z.number()),
});

export type VoteState = z.infer<typeof voteStateSchema>;
export type VotePhase = VoteState["phase"];
export type VotePhaseKind = VotePhase["kind"];
export type VoteCount = z.infer<typeof count>;
export type VoteStep = z.infer<typeof step>;
export type Counted = VoteStep["what"];
