// What windows say to each other, version 1, and the door at which it is read. A message that is not whole is no
// message; a value that is not whole is as if it had not been sent.
import { z } from "zod";
import { readScenario } from "@/content/model/scenario";
import { fastestSpeed, lensNames, slowestSpeed } from "@/simulator/playback/player";
import type { RunState } from "./run-state";
import type { Register, Registers } from "./sync";
import type { Place } from "./talk";
import type { TalkClock } from "./talk-clock";
import { voteStateSchema } from "./vote-schema";
import type { VoteState } from "./vote-session";

/** The values that windows hold in common, by key. */
export type Values = {
  readonly place: Place;
  readonly blank: boolean;
  readonly code: boolean;
  readonly clock: TalkClock;
  readonly [run: `run/${string}`]: RunState;
  readonly [vote: `vote/${string}`]: VoteState;
  /** Whether what a prediction asks for has been shown. */
  readonly [answer: `answer/${string}`]: boolean;
};

/** A place on the stage, in shares of its width and height. */
export type Point = { readonly x: number; readonly y: number };

export type Message =
  | { readonly v: 1; readonly kind: "ask" }
  | { readonly v: 1; readonly kind: "tell"; readonly registers: Registers }
  | { readonly v: 1; readonly kind: "point"; readonly at: Point | null };

const micros = z.int().min(0);
const name = z.string().max(80);
const share = z.number().min(0).max(1);

const runSchema: z.ZodType<RunState> = z.object({
  base: z.unknown().refine((file) => file === null || readScenario(file).ok),
  sent: z.array(z.object({ at: micros, count: z.int().min(1) })).max(1000),
  head: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("resting"), at: micros }),
    z.object({ kind: z.literal("playing"), at: micros, wallSince: z.number() }),
  ]),
  speed: z.number().min(slowestSpeed).max(fastestSpeed),
  lens: z.enum(lensNames),
  chosen: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("request"), request: z.int().min(0) }),
      z.object({ kind: z.literal("instance"), instance: z.int().min(0) }),
    ])
    .nullable(),
  stopAt: micros.nullable(),
});

const clockSchema: z.ZodType<TalkClock> = z.object({
  wallSince: z.number().nullable(),
  scene: name,
  spent: z.record(name, z.number().min(0)),
});

const schemas: Readonly<Record<string, z.ZodType>> = {
  place: z.object({ scene: name, beat: z.int().min(0).max(99) }),
  blank: z.boolean(),
  code: z.boolean(),
  clock: clockSchema,
  run: runSchema,
  vote: voteStateSchema,
  answer: z.boolean(),
};

const registersSchema = z.record(
  z.string().max(200),
  z.object({
    stamp: z.object({ counter: z.int().min(0), window: z.string().max(60) }),
    value: z.unknown(),
  }),
);

const messageSchema = z.discriminatedUnion("kind", [
  z.object({ v: z.literal(1), kind: z.literal("ask") }),
  z.object({ v: z.literal(1), kind: z.literal("tell"), registers: registersSchema }),
  z.object({
    v: z.literal(1),
    kind: z.literal("point"),
    at: z.object({ x: share, y: share }).nullable(),
  }),
]);

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
