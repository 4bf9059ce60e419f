// Who waits, and for what, as the track above the instances counts it.
import { expect, test } from "vitest";
import { constant, scenarioWith } from "../plain";
import { record } from "../run/record";
import type { Downstream } from "../scenario";
import { slotsOf } from "./slots";
import { tracksOf, waitingMarks } from "./waiting-track";

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

test("its words count who has waited so far, not who will", () => {
  const traffic = { kind: "trace", at: [0, 0, 2_000_000, 2_000_000, 2_000_000] } as const;
  const platform = { maxInstances: 1, whenFull: { kind: "queue", maxWait: 60_000_000 } } as const;
  const duration = constant(10_000_000);
  const trace = record(
    scenarioWith({ traffic, platform, function: { duration }, horizon: 20_000_000 }),
  );
  const wordsAt = (until: number) =>
    waitingMarks({
      ...{ trace, slots: slotsOf(trace.instances), until, xOf: (at) => 200 + at / 1e5 },
      box: { x: 0, y: 0, width: 600, height: 100 },
    }).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  expect(wordsAt(1_000_000)).toEqual(["1 waiting"]);
  expect(wordsAt(3_000_000)).toEqual(["4 waiting"]);
});
