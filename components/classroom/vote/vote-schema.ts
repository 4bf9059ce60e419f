// A vote as it is found outside: in a message of another window or in storage. What is not whole is refused.
import * as z from "zod/mini";
import type { VoteState } from "./vote-session";

const number = z.int().check(z.minimum(0), z.maximum(9999));
const option = z.int().check(z.minimum(0), z.maximum(5));
const count = z.object({
  hands: z.array(number).check(z.maxLength(6)),
  people: number,
  steps: z
    .array(
      z.object({
        what: z.union([option, z.literal("people")]),
        by: z.union([z.literal(1), z.literal(-1)]),
      }),
    )
    .check(z.maxLength(50)),
});
const kind = <K extends VoteState["phase"]["kind"]>(name: K) => z.object({ kind: z.literal(name) });
const phase = z.discriminatedUnion("kind", [
  kind("asking"),
  kind("first-count"),
  kind("advice"),
  z.object({
    kind: z.literal("discussion"),
    wallFrom: z.number(),
    seconds: z.number().check(z.positive()),
  }),
  kind("second-count"),
  kind("shown"),
  kind("settling"),
]);

export const voteStateSchema: z.ZodMiniType<VoteState> = z.object({
  phase,
  first: count,
  second: count,
  wallCountedAt: z.nullable(z.number()),
});
