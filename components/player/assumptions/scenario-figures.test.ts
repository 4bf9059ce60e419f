import { expect, test } from "vitest";
import { presets } from "@/simulator/presets/presets";
import { scenarioOnShelf } from "../scenario-fixture";
import { chosenHere, scenarioFigures } from "./scenario-figures";

function ownFields(id: string): string[] {
  return scenarioFigures(scenarioOnShelf(id), presets["lambda-node"]).flatMap((figure) =>
    "assumption" in figure && figure.assumption === chosenHere
      ? [`${figure.field}: ${figure.text}`]
      : [],
  );
}

test("a scenario that changes nothing prints its preset's numbers with their origins", () => {
  expect(ownFields("first-request")).toEqual([]);
});

test("what a scenario chose itself is printed as its own", () => {
  expect(ownFields("account-limit")).toEqual([
    "function.duration: 2\u00a0s",
    "function.cpu: not told",
    "platform.maxInstances: 20",
  ]);
});

test("without a preset every number is the scenario's own", () => {
  const figures = scenarioFigures(scenarioOnShelf("first-request"), null);
  expect(
    figures.every((figure) => "assumption" in figure && figure.assumption === chosenHere),
  ).toBe(true);
});
