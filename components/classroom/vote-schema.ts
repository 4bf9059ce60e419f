// A vote as it is found outside: in a message of another window or in storage. What is not whole is refused.
import { z } from "zod";
import type { VoteState } from "./vote-session";

const number = z.int().min(0).max(9999);
const option = z.int().min(0).max(5);
const count = z.object({
  hands: z.array(number).max(6),
  people: number,
  steps: z
    .array(
      z.object({
        what: z.union([option, z.literal("people")]),
        by: z.union([z.literal(1), z.literal(-1)]),
      }),
    )
    .max(50),
});
const kind = <K extends VoteState["phase"]["kind"]>(name: K) => z.object({ kind: z.literal(name) });
const phase = z.discriminatedUnion("kind", [
  kind("asking"),
  kind("first-count"),
  kind("advice"),
  z.object({
    kind: z.literal("discussion"),
    wallFrom: z.number(),
    seconds: z.number().positive(),
  }),
  kind("second-count"),
  kind("shown"),
  kind("settling"),
]);

export const voteStateSchema: z.ZodType<VoteState> = z.object({
  phase,
  first: count,
  second: count,
  wallCountedAt: z.number().nullable(),
});
