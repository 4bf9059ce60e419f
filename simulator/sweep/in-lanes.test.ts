import fc from "fast-check";
import { expect, test } from "vitest";
import { inLanes, type Lane } from "./in-lanes";

/** How many turns each job waits, and whether it fails then. */
const jobs = fc.array(fc.record({ turns: fc.nat({ max: 20 }), fails: fc.boolean() }), {
  maxLength: 40,
});
type Job = { readonly turns: number; readonly fails: boolean; readonly n: number };

const lane: Lane<Job, number> = async ({ turns, fails, n }) => {
  for (let turn = 0; turn < turns; turn++) await null;
  if (fails) throw n;
  return n;
};

test("results, and the failure, are the same whatever the number of lanes", async () => {
  await fc.assert(
    fc.asyncProperty(jobs, fc.integer({ min: 1, max: 5 }), async (those, count) => {
      const numbered = those.map((job, n) => ({ ...job, n }));
      const lanes = Array.from({ length: count }, () => lane);
      const first = numbered.find(({ fails }) => fails);
      const outcome = inLanes(numbered, lanes);
      if (first) await expect(outcome).rejects.toBe(first.n);
      else expect(await outcome).toEqual(numbered.map(({ n }) => n));
    }),
  );
});

test("a lane does one job at a time, and all lanes are at work", async () => {
  let most = 0;
  let now = 0;
  const lanes = Array.from({ length: 3 }, () => {
    let isBusy = false;
    return async () => {
      expect(isBusy).toBe(false);
      isBusy = true;
      most = Math.max(most, ++now);
      for (let turn = 0; turn < 5; turn++) await null;
      now--;
      isBusy = false;
    };
  });
  await inLanes([...Array(20).keys()], lanes);
  expect(most).toBe(3);
});

test("after a failure no further job is begun", async () => {
  const begun: number[] = [];
  const failing = async (job: number) => {
    begun.push(job);
    if (job === 2) throw new Error("two");
  };
  await expect(inLanes([0, 1, 2, 3, 4], [failing])).rejects.toThrow("two");
  expect(begun).toEqual([0, 1, 2]);
});
