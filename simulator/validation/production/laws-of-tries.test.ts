// Laws of requests and their tries where production begins: nothing is done twice or done afterwards. That nothing
// is lost is among the laws of every scenario (../laws.long.test.ts).

import fc from "fast-check";
import { expect, test } from "vitest";
import { record } from "../../run/record";
import { eventKinds, outcomes } from "../../trace/kinds";
import { randomProduction } from "../random-production";
import { holdsInProduction } from "../random-traces";

const anyScenario = fc.nat({ max: 1_000_000 }).map(randomProduction);

test("every try belongs to one arrival and begins when the one before is over", () => {
  holdsInProduction(({ requests, tries, report }) => {
    const belongsTo = new Int32Array(tries.at.length).fill(-1);
    const wrong: number[] = [];
    for (const [request, last] of requests.lastTry.entries())
      for (let row = last; row >= 0; row = tries.previous[row] ?? -1) {
        const previous = tries.previous[row] ?? -1;
        const at = tries.at[row] ?? 0;
        const isNext =
          previous < 0 ? at === requests.arrivedAt[request] : (tries.endedAt[previous] ?? 0) <= at;
        if (tries.request[row] !== request || belongsTo[row] !== -1 || !isNext) wrong.push(row);
        belongsTo[row] = request;
      }
    expect(wrong).toEqual([]);
    expect(belongsTo.includes(-1)).toBe(false);
    const { arrived, retried, clientRetries } = report.requests;
    expect(tries.at.length).toBe(arrived + retried + clientRetries);
  });
});

test("nothing befalls a request once it is settled: nothing is read after it was acknowledged", () => {
  const settling = new Set(
    (["completed", "timed-out", "throttled", "dead-lettered", "failed"] as const).map((kind) =>
      eventKinds.indexOf(kind),
    ),
  );
  const ofInstances = eventKinds.indexOf("instance-created");
  const ofTries = new Set(
    eventKinds.flatMap((kind, n) =>
      n < ofInstances || ["failed", "place-asked", "place-held", "computing"].includes(kind)
        ? [n]
        : [],
    ),
  );
  holdsInProduction(({ events, tries, requests }) => {
    const isSettled = new Uint8Array(requests.arrivedAt.length);
    const after: number[] = [];
    for (const [n, kind] of events.kind.entries()) {
      if (!ofTries.has(kind)) continue;
      const request = tries.request[events.ref[n] ?? 0] ?? 0;
      if (isSettled[request] === 1) after.push(n);
      if (settling.has(kind)) isSettled[request] = 1;
    }
    expect(after).toEqual([]);
    expect([...isSettled]).toEqual(
      Array.from(requests.outcome, (one) => Number(outcomes[one] !== "in-flight")),
    );
  });
});

test("callers make no more tries than they may, none too late, each after its pause", () => {
  holdsInProduction(({ scenario, requests, tries, report }) => {
    const { clients, invocation } = scenario;
    if (clients === null || invocation.kind !== "sync") {
      expect(report.requests.clientRetries + report.requests.gaveUp).toBe(0);
      return;
    }
    const numbers: number[] = [];
    for (const [row, at] of tries.at.entries()) {
      const previous = tries.previous[row] ?? -1;
      const number = previous < 0 ? 0 : (numbers[previous] ?? 0) + 1;
      numbers.push(number);
      if (previous < 0) continue;
      expect(number).toBeLessThanOrEqual(clients.retries);
      const { first, factor, max } = clients.backoff;
      const pause = Math.min(max, Math.round(first * factor ** (number - 1)));
      const paused = at - (tries.endedAt[previous] ?? 0);
      if (clients.jitter === "none") expect(paused).toBe(pause);
      else expect(paused).toBeLessThanOrEqual(pause);
      const arrivedAt = requests.arrivedAt[tries.request[row] ?? 0] ?? 0;
      expect(at - arrivedAt).toBeLessThanOrEqual(clients.giveUpAfter);
    }
    const { throttled, timedOut, failed, gaveUp } = report.requests;
    expect(gaveUp).toBe(throttled + timedOut + failed);
  });
});

test("no message is received more often than it may be, or before it can be seen again", () => {
  holdsInProduction(({ scenario, tries }) => {
    const { invocation } = scenario;
    if (invocation.kind !== "queue") return;
    const received: number[] = [];
    for (const [row, at] of tries.at.entries()) {
      const previous = tries.previous[row] ?? -1;
      received.push(previous < 0 ? 1 : (received[previous] ?? 0) + 1);
      expect(received[row]).toBeLessThanOrEqual(invocation.receives);
      if (previous >= 0)
        expect(at).toBeGreaterThanOrEqual((tries.at[previous] ?? 0) + invocation.visibility);
    }
  });
});

test("whatever goes wrong, the same requests come", () => {
  fc.assert(
    fc.property(anyScenario, anyScenario, ({ seed, traffic, interventions, horizon }, other) => {
      const events = interventions.filter(({ kind }) => kind === "events");
      const here = { ...other, seed, traffic, horizon, interventions: events };
      const calm = { ...here, downstream: null, clients: null };
      expect([...record(calm).requests.arrivedAt]).toEqual([...record(here).requests.arrivedAt]);
    }),
    { numRuns: 50 },
  );
});

test("a report of such a run holds numbers, all of them finite and none negative", () => {
  holdsInProduction(({ report }) => {
    for (const value of numbersIn(report)) {
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
