// The engine against a second simulator, written from the rules without a look at the engine's code.
// scripts/second-opinion.ts tries thousands.

import { expect, test } from "vitest";
import { randomProduction } from "./random-production";
import { randomScenario } from "./random-scenario";
import { disagreements, isPlain } from "./second-opinion";

test("a plain simulator agrees on random scenarios of instances, caps and retries", () => {
  agrees(Array.from({ length: 300 }, (_, n) => randomScenario(n)).filter(isPlain));
});

test("a plain simulator agrees on random scenarios of where production begins", () => {
  agrees(Array.from({ length: 300 }, (_, n) => randomProduction(400 + n)));
});

function agrees(scenarios: readonly ReturnType<typeof randomScenario>[]): void {
  for (const scenario of scenarios)
    expect({ seed: scenario.seed, differs: disagreements(scenario) }).toEqual({
      seed: scenario.seed,
      differs: [],
    });
}
