// For tests: runs small enough to be worked out by hand.
import { type Change, constant, scenarioWith } from "./plain";
import { record } from "./run/record";
import type { Trace } from "./trace/trace";

const second = 1_000_000;

/** Events at these seconds, each of which runs for a second unless said otherwise. */
export function smallRun(seconds: readonly number[], { function: own, ...change }: Change): Trace {
  return record(
    scenarioWith({
      horizon: 60 * second,
      traffic: { kind: "trace", at: seconds.map((one) => one * second) },
      ...change,
      function: { duration: constant(second), ...own },
    }),
  );
}

/** What stands behind the function: it has one place, which a request holds for two seconds. */
export const database = {
  name: "database",
  places: 1,
  heldBy: "request",
  time: constant(2 * second),
  connect: constant(0),
  whenFull: { kind: "wait", maxWait: 10 * second },
} as const;

/** Callers who try three times more, a second apart. */
export const patientClients = {
  retries: 3,
  backoff: { first: second, factor: 1, max: second },
  jitter: "none",
  giveUpAfter: Number.POSITIVE_INFINITY,
} as const;
