import { expect, test } from "vitest";
import { timelineHeight } from "@/simulator/scene/timeline";
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

test("beside a run of a thousand instances, thirteen are as tall as thirteen of a thousand", () => {
  const [shared, single] = [
    runOf(scenarioOnShelf("fan-out-eighty")),
    runOf(scenarioOnShelf("fan-out")),
  ];
  const beside = besideRun(shared, single.slots);
  expect(timelineHeight(beside)).toBeLessThan(timelineHeight(shared));
  expect(timelineHeight(besideRun(single, shared.slots))).toBe(timelineHeight(single));
});
