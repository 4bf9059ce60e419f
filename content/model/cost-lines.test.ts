import fc from "fast-check";
import { expect, test } from "vitest";
import { costLinesOf, crossingsOf, hourAt, hourText } from "./cost-lines";

const lines = { busyHourUsd: 0.1, machineHourUsd: 0.05, balancerHourUsd: 0.02 };

test("below the crossing use is cheaper, above it the machine, whatever the prices", () => {
  const price = fc.double({ min: 0.001, max: 10, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(price, price, price, share, (busyHourUsd, machineHourUsd, balancerHourUsd, at) => {
      const some = { busyHourUsd, machineHourUsd, balancerHourUsd };
      const { machine, balanced } = crossingsOf(some);
      const hour = hourAt(some, at);
      if (at < machine * 0.999) expect(hour.byUse).toBeLessThan(hour.machine);
      if (at > machine * 1.001) expect(hour.byUse).toBeGreaterThan(hour.machine);
      expect(balanced).toBeGreaterThan(machine);
    }),
  );
});

test("the words name the cheaper way, on each side of both crossings", () => {
  expect(hourText(lines, 10)).toBe(
    "At 10% an hour costs $0.0100 by use, $0.0500 on the machine, $0.0700 with a load balancer before it. Paying by use saves $29.20 in a month of 730 hours.",
  );
  expect(hourText(lines, 60)).toContain(
    "The machine saves $7.30 in a month of 730 hours, and if it needs the load balancer, paying by use saves $7.30.",
  );
  expect(hourText(lines, 100)).toContain(
    "The machine saves $36.50 in a month of 730 hours, with the load balancer $21.90.",
  );
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
  const { busyHourUsd, machineHourUsd } = costLinesOf((id) => prices[id] ?? Number.NaN);
  expect(busyHourUsd).toBeCloseTo(0.036 + 0.036, 10);
  expect(machineHourUsd).toBeCloseTo(0.05, 10);
});
