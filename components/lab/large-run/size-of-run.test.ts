import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { refuse } from "../../player/refusals";
import { sizeOfRun } from "./size-of-run";

const busy = (perSecond: number) => scenarioWith({ traffic: { kind: "poisson", perSecond } });

test("a run of few requests is a film, one of many a report, one of too many neither", () => {
  expect(sizeOfRun(busy(2))).toEqual({ kind: "film" });
  expect(sizeOfRun(busy(100))).toEqual({
    kind: "report",
    sentence:
      "About 360,000 requests are too many for a film: the run is counted, and its report shown.",
  });
  expect(sizeOfRun(busy(1e6))).toEqual({
    kind: "refused",
    sentence: "This run is too large: at most 1,000,000,000 requests, found about 3,600,000,000.",
  });
});

test("a run whose film turned out to be too large is counted", () => {
  const scenario = busy(2);
  refuse(scenario, "It is too large to be watched.");
  expect(sizeOfRun(scenario)).toEqual({
    kind: "report",
    sentence: "It is too large to be watched. It is counted, and its report shown.",
  });
});
