import { expect, test } from "vitest";
import { timelineHeight } from "@/simulator/scene/timeline";
import { formOf } from "@/simulator/scene/timeline-box";
import { besideRun } from "../../player/one-scale";
import { runOf } from "../../player/run";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { widestGap } from "./gap";

const traceOf = (id: string) => runOf(scenarioOnShelf(id)).trace;

test("a snapshot answers the request that meets the start sooner, by what the start is shorter", () => {
  const [plain, snapshot] = [traceOf("java-plain"), traceOf("java-snapshot")];
  const gap = widestGap(plain, snapshot);
  expect(gap).toMatchObject({ isGain: true, from: snapshot.requests.endedAt[gap?.request ?? 0] });
  expect(gap?.to).toBe(plain.requests.endedAt[gap?.request ?? 0]);
  expect(widestGap(snapshot, plain)).toEqual({ ...gap, isGain: false });
});

test("a run has no gap to itself, nor to one that meets other requests", () => {
  expect(widestGap(traceOf("java-plain"), traceOf("java-plain"))).toBeNull();
  expect(widestGap(traceOf("java-plain"), traceOf("eight-at-once"))).toBeNull();
});

test("beside each other, thirteen instances are as tall as thirteen of a thousand, and both lower than alone", () => {
  const [shared, single] = [
    runOf(scenarioOnShelf("fan-out-eighty")),
    runOf(scenarioOnShelf("fan-out")),
  ];
  const [few, many] = [besideRun(shared, single.slots), besideRun(single, shared.slots)];
  expect(formOf(few.slots)).toEqual(formOf(many.slots));
  expect(timelineHeight(few)).toBeLessThan(timelineHeight(shared));
  expect(timelineHeight(many)).toBeLessThan(timelineHeight(single));
});
