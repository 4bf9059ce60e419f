// Any parts of a scenario file that lie where production begins, for tests that try many.
import fc from "fast-check";
import { distribution, positive, span } from "./scenario-arbitrary";

const some = { requiredKeys: [] };
export const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.constantFrom(0.01, 0.5, 1);
const times = fc.constantFrom(1, 1.5, 1000);

export const autoscaler = fc.oneof(
  fc.constant({ kind: "per-request" }),
  fc
    .record(
      {
        concurrency: fc.constantFrom(0.5, 1, 100),
        utilization: part,
        cpu: fc.option(part, { nil: null }),
        every: fc.constantFrom("500ms", "2s", "5s"),
        window: fc.constantFrom("60s", "90s"),
        panic: fc.option(fc.record({ window: fc.constantFrom("6s", "10s"), above: times }, some), {
          nil: null,
        }),
        maxUpRate: times,
        maxDownRate: times,
        toZeroAfter: span,
        minInstances: fc.integer({ min: 0, max: 100 }),
        onDemand: fc.boolean(),
        unwanted: fc.constantFrom("end", "keep-alive"),
      },
      some,
    )
    .map((keys) => ({ kind: "target", ...keys })),
);

const jitter = fc.constantFrom("none", "full");
const invocation = fc.oneof(
  fc.constant("sync"),
  fc
    .record(
      { retries: fc.nat(5), retryAfter: fc.array(span, { minLength: 1 }), maxAge: span, jitter },
      some,
    )
    .map((keys) => ({ kind: "async", ...keys })),
  fc
    .record(
      {
        batch: fc.integer({ min: 1, max: 10_000 }),
        batchWindow: span,
        pollers: fc.record(
          {
            from: fc.integer({ min: 1, max: 9 }),
            perMinute: fc.integer({ min: 0, max: 999 }),
            upTo: fc.integer({ min: 9, max: 999 }),
          },
          some,
        ),
        maxConcurrency: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
        visibility: span,
        receives: fc.integer({ min: 1, max: 9 }),
        partial: fc.boolean(),
      },
      some,
    )
    .map((keys) => ({ kind: "queue", ...keys })),
);

const clients = fc.record(
  {
    retries: fc.nat(100),
    backoff: fc.record(
      {
        first: fc.constantFrom("0s", "100ms", "1s"),
        factor: times,
        max: fc.constantFrom("1s", "20s"),
      },
      some,
    ),
    jitter,
    giveUpAfter: fc.option(span, { nil: null }),
  },
  some,
);

/** Only callers who wait try again. */
export const callers = fc.oneof(
  fc.record({ invocation }),
  fc.record({ clients, invocation: fc.constantFrom(undefined, "sync") }),
);

export const downstream = fc.record(
  {
    name: fc.string({ maxLength: 20 }),
    places: fc.integer({ min: 1, max: 1e6 }),
    heldBy: fc.constantFrom("request", "instance"),
    time: distribution,
    connect: distribution,
    whenFull: fc.oneof(
      fc.constantFrom({ kind: "refuse" }, { kind: "wait" }),
      fc.record({ kind: fc.constant("wait"), maxWait: span }),
    ),
  },
  { requiredKeys: ["places", "time"] },
);

export const intervention = fc.oneof(
  fc.record({ kind: fc.constant("events"), at: span, count: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constant("deployment"), at: span }),
  fc.record({ kind: fc.constant("provisioned"), at: span, count: fc.nat(100) }),
  fc.record({ kind: fc.constant("lose"), at: span, share }),
  fc.record({ kind: fc.constant("errors"), at: span, share, for: positive }),
  fc.record({
    kind: fc.constant("downstream"),
    at: span,
    for: positive,
    slower: fc.constantFrom(undefined, 1, 2.5),
    refuses: fc.constant(true),
  }),
  fc.record({
    kind: fc.constant("downstream"),
    at: span,
    for: positive,
    slower: fc.constantFrom(1.1, 1000),
    refuses: fc.constantFrom(undefined, false),
  }),
);
