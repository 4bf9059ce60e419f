import { expect, test } from "vitest";
import { notAdded } from "./addition";
import { readScenario } from "./scenario/scenario";

function scenario(more: object) {
  const read = readScenario({
    horizon: "10m",
    traffic: { kind: "trace", at: ["1s"] },
    function: { duration: "1s" },
    ...more,
  });
  if (!read.ok) throw new Error("the scenario is read");
  return read.scenario;
}

const plain = scenario({});
const burst = { kind: "burst", at: "4s", count: 8, within: "0s" };

test("a scenario with one thing more may be said to add it, however long it runs", () => {
  const after = scenario({
    horizon: "20m",
    traffic: { kind: "sum", of: [{ kind: "trace", at: ["1s"] }, burst] },
  });
  expect(notAdded("burst", plain, after)).toBeUndefined();
  expect(notAdded("limit", plain, scenario({ platform: { maxInstances: 3 } }))).toBeUndefined();
});

test("what is the same adds nothing", () => {
  expect(notAdded("keep-alive", plain, plain)).toBe(
    "expected a scenario that differs from the one before in keepAlive or maxLifetime alone, found no difference there.",
  );
});

test("what else has changed is named", () => {
  const after = scenario({ traffic: burst, platform: { maxInstances: 3 } });
  expect(notAdded("burst", plain, after)).toBe(
    "expected a scenario that differs from the one before in traffic alone, found maxInstances different as well.",
  );
});

test("to take a thing away is not to add it", () => {
  expect(notAdded("limit", scenario({ platform: { maxInstances: 3 } }), plain)).toBe(
    "expected a scenario that differs from the one before in maxInstances alone, and has it; found one without it.",
  );
});
