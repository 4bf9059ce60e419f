// What a run asks of something behind it that has so many places, in a scenario file.
import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import { constant } from "@/simulator/plain";
import type { Downstream } from "@/simulator/scenario";
import { unless, withoutNothing } from "./scenario-differences";
import { distribution, distributionOf, writeDistribution } from "./scenario-distribution";
import { givenDistribution, givenMicros } from "./scenario-given";
import { choice, closed, duration, kinds, textOf, wholeBetween } from "./scenario-parts";

export const downstream = closed({
  name: z.optional(textOf(50)).check(z.describe("What people call it; downstream if absent.")),
  places: wholeBetween(1, 1e6).check(z.describe("How many it serves at once.")),
  heldBy: z
    .optional(choice(["request", "instance"]))
    .check(
      z.describe("By a request for `time`, or by an instance until it is gone; request if absent."),
    ),
  time: distribution,
  connect: z
    .optional(distribution)
    .check(z.describe("What it takes an instance to connect, if it holds a place; 0s if absent.")),
  whenFull: z
    .optional(
      kinds([
        closed({ kind: z.literal("wait"), maxWait: z.optional(duration) }),
        closed({ kind: z.literal("refuse") }),
      ]),
    )
    .check(z.describe("What becomes of a run that finds no place; to wait at most 5s if absent.")),
}).check(
  z.meta({
    id: "Downstream",
    description: "What each run asks of something behind it: one of its places, for a time.",
  }),
);

type DownstreamFile = z.infer<typeof downstream>;

const usual = {
  name: "downstream",
  heldBy: "request",
  connect: constant(0),
  maxWait: 5_000_000,
} as const;

export function downstreamOf(file: DownstreamFile | undefined): Downstream | null {
  if (file === undefined) return null;
  const whenFull = file.whenFull ?? { kind: "wait" };
  return {
    name: file.name ?? usual.name,
    places: file.places,
    heldBy: file.heldBy ?? usual.heldBy,
    time: distributionOf(file.time),
    connect: givenDistribution(file.connect, usual.connect),
    whenFull:
      whenFull.kind === "refuse"
        ? whenFull
        : { kind: "wait", maxWait: givenMicros(whenFull.maxWait, usual.maxWait) },
  };
}

export function writeDownstream(own: Downstream | null): DownstreamFile | undefined {
  if (own === null) return undefined;
  return withoutNothing({
    name: unless(own.name, usual.name),
    places: own.places,
    heldBy: unless(own.heldBy, usual.heldBy),
    time: writeDistribution(own.time),
    connect: unless(writeDistribution(own.connect), writeDistribution(usual.connect)),
    whenFull: writeWhenFull(own.whenFull),
  });
}

function writeWhenFull(own: Downstream["whenFull"]): DownstreamFile["whenFull"] {
  if (own.kind === "refuse") return own;
  return own.maxWait === usual.maxWait
    ? undefined
    : { kind: "wait", maxWait: printDuration(own.maxWait) };
}
