// Who waits for the answer, in a scenario file: the caller, an event's own queue, or a queue that the platform reads.
import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import type { Invocation } from "@/simulator/scenario";
import { defaultAsync, defaultQueue } from "./scenario-defaults";
import { whatDiffers } from "./scenario-differences";
import { given, givenMicros } from "./scenario-given";
import { microsOf } from "./scenario-micros";
import {
  choice,
  closed,
  duration,
  kinds,
  listOf,
  numberBetween,
  truth,
  wholeBetween,
} from "./scenario-parts";
import { type Problem, show } from "./scenario-problem";

const retries = wholeBetween(0, 100);
const runs = wholeBetween(1, 100_000);
export const jitter = choice(["none", "full"]);

const queue = closed({
  kind: z.literal("queue"),
  batch: z
    .optional(wholeBetween(1, 10_000))
    .check(z.describe("Messages of one run at most; 10 if absent.")),
  batchWindow: z
    .optional(duration)
    .check(z.describe("How long it waits for a batch to fill; 0s if absent.")),
  pollers: z
    .optional(
      closed({
        from: z.optional(runs),
        perMinute: z.optional(numberBetween(0, 1e6)),
        upTo: z.optional(runs),
      }),
    )
    .check(
      z.describe(
        "Runs at once: from (5), and perMinute (300) more while messages wait, upTo (1000).",
      ),
    ),
  maxConcurrency: z
    .optional(z.nullable(runs))
    .check(z.describe("Runs at once whatever the pollers; null, if absent: no limit of its own.")),
  visibility: z
    .optional(duration)
    .check(z.describe("When a message that failed is seen again; 30s if absent.")),
  receives: z
    .optional(wholeBetween(1, 1000))
    .check(z.describe("Receives before a message goes to the dead letters; 3 if absent.")),
  partial: z
    .optional(truth)
    .check(z.describe("Only the messages that failed are seen again; false if absent.")),
});

const expectedInvocation = '"sync" or an object with a kind, "async" or "queue"';

export const invocation = z.union(
  [
    z.literal("sync", expectedInvocation),
    kinds([
      closed({
        kind: z.literal("async"),
        retries: z.optional(retries),
        retryAfter: z.optional(listOf(duration, "durations", 1, 100)),
        maxAge: z.optional(duration),
        jitter: z
          .optional(jitter)
          .check(z.describe("Of the pause after a refusal; full if absent.")),
      }),
      queue,
    ]),
  ],
  expectedInvocation,
);

type InvocationFile = z.infer<typeof invocation>;
type QueueFile = z.infer<typeof queue>;

export function invocationOf(file: InvocationFile | undefined): Invocation {
  if (file === undefined || file === "sync") return { kind: "sync" };
  if (file.kind === "queue") return queueOf(file);
  return {
    kind: "async",
    retries: file.retries ?? defaultAsync.retries,
    retryAfter: file.retryAfter?.map(microsOf) ?? defaultAsync.retryAfter,
    maxAge: givenMicros(file.maxAge, defaultAsync.maxAge),
    jitter: file.jitter ?? defaultAsync.jitter,
  };
}

function queueOf(file: QueueFile): Invocation {
  return {
    kind: "queue",
    batch: file.batch ?? defaultQueue.batch,
    batchWindow: givenMicros(file.batchWindow, defaultQueue.batchWindow),
    pollers: {
      from: file.pollers?.from ?? defaultQueue.pollers.from,
      perMinute: file.pollers?.perMinute ?? defaultQueue.pollers.perMinute,
      upTo: file.pollers?.upTo ?? defaultQueue.pollers.upTo,
    },
    maxConcurrency: given(file.maxConcurrency, defaultQueue.maxConcurrency),
    visibility: givenMicros(file.visibility, defaultQueue.visibility),
    receives: file.receives ?? defaultQueue.receives,
    partial: file.partial ?? defaultQueue.partial,
  };
}

type Async = typeof defaultAsync;
type Queue = typeof defaultQueue;

export function writeInvocation(from: Invocation): InvocationFile | undefined {
  switch (from.kind) {
    case "sync":
      return undefined;
    case "async":
      return { kind: "async", ...whatDiffers(writeAsync(from), writeAsync(defaultAsync)) };
    case "queue": {
      const pollers = whatDiffers(from.pollers, defaultQueue.pollers);
      const differing = whatDiffers(writeQueue(from), writeQueue(defaultQueue));
      return { kind: "queue", ...differing, ...(pollers && { pollers }) };
    }
  }
}

function writeAsync({ retries, retryAfter, maxAge, jitter }: Async) {
  return {
    retries,
    retryAfter: retryAfter.map(printDuration),
    maxAge: printDuration(maxAge),
    jitter,
  };
}

function writeQueue({ kind: _, pollers: __, ...queue }: Queue) {
  return {
    ...queue,
    batchWindow: printDuration(queue.batchWindow),
    visibility: printDuration(queue.visibility),
  };
}

export function pollerProblems(
  own: Invocation,
  file: InvocationFile | undefined,
): readonly Problem[] {
  if (own.kind !== "queue" || own.pollers.upTo >= own.pollers.from) return [];
  const { from, upTo } = own.pollers;
  const saysUpTo = typeof file === "object" && file.kind === "queue" && file.pollers?.upTo;
  return saysUpTo
    ? [{ path: "invocation.pollers.upTo", expected: `at least from, ${from}`, found: show(upTo) }]
    : [{ path: "invocation.pollers.from", expected: `at most upTo, ${upTo}`, found: show(from) }];
}
