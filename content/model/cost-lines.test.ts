import fc from "fast-check";
import { expect, test } from "vitest";
import { costLinesOf, crossingsOf, monthAt, monthText } from "./cost-lines";

const lines = { busyUsd: 80, machineUsd: 40, balancerUsd: 16 };

test("below the crossing use is cheaper, above it the machine, whatever the prices", () => {
  const price = fc.double({ min: 0.001, max: 10, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(price, price, price, share, (busyUsd, machineUsd, balancerUsd, at) => {
      const some = { busyUsd, machineUsd, balancerUsd };
      const { machine, balanced } = crossingsOf(some);
      const month = monthAt(some, at);
      if (at < machine * 0.999) expect(month.byUse).toBeLessThan(month.machine);
      if (at > machine * 1.001) expect(month.byUse).toBeGreaterThan(month.machine);
      expect(balanced).toBeGreaterThan(machine);
    }),
  );
});

test("the words name the cheaper way, on each side of both crossings", () => {
  expect(monthText(lines, 10)).toBe(
    "With work for 10% of the time, a month costs $8.00 by use and $40 on the machine, $56 with a load balancer before it. Paying by use saves $32.",
  );
  expect(monthText(lines, 60)).toContain(
    "The machine saves $8.00, and if it needs the load balancer, paying by use saves $8.00.",
  );
  expect(monthText(lines, 100)).toContain("The machine saves $40, with the load balancer $24.");
});

test("the lines come from the prices by their names", () => {
  const prices: Readonly<Record<string, number>> = {
    "lambda-vcpu-memory": 1024,
    "price-lambda-gb-second": 0.00001,
    "price-lambda-requests": 1,
    "price-fargate-vcpu": 0.04,
    "price-fargate-gb": 0.005,
    "price-load-balancer": 0.02,
  };
  const { busyUsd, machineUsd } = costLinesOf((id) => prices[id] ?? Number.NaN);
  expect(busyUsd).toBeCloseTo(730 * (0.036 + 0.036), 10);
  expect(machineUsd).toBeCloseTo(730 * 0.05, 10);
});
