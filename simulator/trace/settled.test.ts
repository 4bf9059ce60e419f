import fc from "fast-check";
import { expect, test } from "vitest";
import { record } from "../run/record";
import { randomScenario } from "../validation/random-scenario";
import { lastSettled } from "./settled";

test("backwards from the end, every request that was settled comes once, in order", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (n) => {
      const trace = record(randomScenario(n));
      const settled = [...trace.requests.endedAt].filter((at) => at <= trace.horizon).sort(byTime);
      const instants = [...new Set(settled)].reverse();
      const found: number[] = [];
      let until = trace.horizon;
      for (;;) {
        const one = lastSettled(trace, until, -1);
        if (one === null) break;
        expect(trace.requests.endedAt[one.request]).toBe(one.at);
        found.push(one.at);
        until = one.at - 1;
      }
      expect(found).toEqual(instants);
      expect(lastSettled(trace, trace.horizon, instants[0] ?? 0)).toBeNull();
    }),
    { numRuns: 60 },
  );
});

function byTime(a: number, b: number): number {
  return a - b;
}
