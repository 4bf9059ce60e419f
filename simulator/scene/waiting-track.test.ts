// Who waits, and for what, as the track above the instances counts it.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { record } from "../run/record";
import type { Downstream } from "../scenario";
import { tracksOf } from "./waiting-track";

function tracks(whenFull: Downstream["whenFull"]) {
  const downstream: Downstream = {
    ...{ name: "database", places: 1, heldBy: "request", whenFull },
    ...{ time: constant(1_000_000), connect: constant(0) },
  };
  const traffic = { kind: "burst", at: 0, count: 3, within: 0 } as const;
  return tracksOf(record(scenarioWith({ traffic, downstream, horizon: 10_000_000 })));
}

test("who waits for a place downstream is counted until it is held", () => {
  const found = tracks({ kind: "wait", maxWait: 5_000_000 });
  expect(found.map(({ what, most }) => [what, most])).toEqual([["in line for the database", 2]]);
});

test("who is refused a place downstream has stood in no line", () => {
  expect(tracks({ kind: "refuse" })).toEqual([]);
});
