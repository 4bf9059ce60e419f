// What windows say to each other, version 1, and the door at which it is read. A message that is not whole is no
// message; a value that is not whole is as if it had not been sent.
import * as z from "zod/mini";
import type { TalkPlace } from "../deck/talk";
import { type Lines, mostLines, mostPoints } from "../marks/lines";
import type { TalkClock } from "../speaker/talk-clock";
import { type VoteState, voteStateSchema } from "../vote/vote-schema";
import { type RunState, runStateSchema } from "./run-state";
import type { Register, Registers } from "./sync";

/** The values that windows hold in common, by key. */
export type Values = {
  readonly place: TalkPlace;
  readonly blank: boolean;
  readonly code: boolean;
  readonly clock: TalkClock;
  /** How large the wall is, so that a speaker sees the same picture. */
  readonly wall: { readonly width: number; readonly height: number };
  readonly drawn: { readonly scene: string; readonly lines: Lines } | null;
  readonly spotlight: MarkedPlace | null;
  readonly zoom: MarkedPlace | null;
  readonly [run: `run/${string}`]: RunState;
  readonly [vote: `vote/${string}`]: VoteState;
  /** Whether what a prediction asks for has been shown. */
  readonly [answer: `answer/${string}`]: boolean;
};

/** A place on a scene's stage. */
type MarkedPlace = Point & { readonly scene: string };

/** A place on the stage, in shares of its width and height. */
export type Point = { readonly x: number; readonly y: number };

const count = z.int().check(z.minimum(0));
const name = z.string().check(z.maxLength(80));
const share = z.number().check(z.minimum(0), z.maximum(1));

const size = z.number().check(z.minimum(1), z.maximum(100_000));
const markedPlace = z.nullable(z.object({ scene: name, x: share, y: share }));

const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  place: z.object({ scene: name, beat: z.int().check(z.minimum(0), z.maximum(99)) }),
  blank: z.boolean(),
  code: z.boolean(),
  clock: z.object({
    wallSince: z.nullable(z.number()),
    scene: name,
    spent: z.record(name, z.number().check(z.minimum(0))),
  }),
  wall: z.object({ width: size, height: size }),
  drawn: z.nullable(
    z.object({
      scene: name,
      lines: z
        .array(z.array(z.tuple([share, share])).check(z.maxLength(mostPoints)))
        .check(z.maxLength(mostLines)),
    }),
  ),
  spotlight: markedPlace,
  zoom: markedPlace,
  run: runStateSchema,
  vote: voteStateSchema,
  answer: z.boolean(),
};

const registersSchema = z.record(
  z.string().check(z.maxLength(200)),
  z.object({
    stamp: z.object({ counter: count, window: z.string().check(z.maxLength(60)) }),
    value: z.unknown(),
  }),
);

const messageSchema = z.discriminatedUnion("kind", [
  z.object({ v: z.literal(1), kind: z.literal("ask") }),
  z.object({ v: z.literal(1), kind: z.literal("tell"), registers: registersSchema }),
  z.object({
    v: z.literal(1),
    kind: z.literal("point"),
    at: z.nullable(z.object({ x: share, y: share })),
  }),
]);

export type Message = z.infer<typeof messageSchema>;

/** null: it is none of ours. */
export function readMessage(data: unknown): Message | null {
  const { data: message } = messageSchema.safeParse(data);
  if (message === undefined) return null;
  return message.kind === "tell"
    ? { ...message, registers: soundOnly(message.registers) }
    : message;
}

/** What another visit left in storage. */
export function readRegisters(data: unknown): Registers {
  return soundOnly(registersSchema.safeParse(data).data ?? {});
}

function soundOnly(registers: Registers): Registers {
  const sound = Object.entries(registers).flatMap(([key, { stamp, value }]) => {
    const read = schemas[key.split("/")[0] ?? ""]?.safeParse(value);
    return read?.success ? [[key, { stamp, value: read.data } satisfies Register] as const] : [];
  });
  return Object.fromEntries(sound);
}
