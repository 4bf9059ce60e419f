// What no single field of a scenario can know: the preset beneath it, one number against another, work
// that would never end. Sizes of runs are the engine's own business.
import { meanOf } from "@/simulator/random/distribution";
import type { Platform, Scenario, Traffic } from "@/simulator/scenario";
import { baseOf } from "./scenario-defaults";
import { expectedDuration } from "./scenario-parts";
import { type Problem, show } from "./scenario-problem";
import type { ScenarioFile } from "./scenario-schema";

export function problemsAcross(file: ScenarioFile, scenario: Scenario): readonly Problem[] {
  return [
    ...missingScaling(file, baseOf(file.preset).platform),
    ...overCap(scenario, file),
    ...endless(scenario),
  ];
}

function missingScaling(file: ScenarioFile, base: Platform): readonly Problem[] {
  const own = file.platform?.scaling;
  if (!own || base.scaling) return [];
  return (["burst", "refill", "every"] as const)
    .filter((key) => own[key] === undefined)
    .map((key) => ({
      path: `platform.scaling.${key}`,
      expected: key === "every" ? expectedDuration : "a number",
      found: "nothing",
    }));
}

function overCap({ platform }: Scenario, file: ScenarioFile): readonly Problem[] {
  const { maxInstances, provisioned } = platform;
  if (maxInstances === null) return [];
  const over = (path: string, count: number): readonly Problem[] =>
    count > maxInstances
      ? [{ path, expected: `at most maxInstances, ${maxInstances}`, found: show(count) }]
      : [];
  return [
    ...over("platform.provisioned", provisioned),
    ...(file.interventions ?? []).flatMap((each, index) =>
      each.kind === "provisioned" ? over(`interventions[${index}].count`, each.count) : [],
    ),
  ];
}

const mostTurns = 1e8;

/** Turns that bring no request of their own, and so escape the engine's limit on requests. */
function endless({ horizon, traffic, platform }: Scenario): readonly Problem[] {
  const limit = (path: string, turns: number, what: string): readonly Problem[] =>
    turns > mostTurns
      ? [
          {
            path,
            expected: `at most ${mostTurns} ${what} within the horizon`,
            found: `about ${Math.round(turns)}`,
          },
        ]
      : [];
  const { provisioned, maxLifetime } = platform;
  const replaced = maxLifetime === null ? 0 : (provisioned * horizon) / meanOf(maxLifetime);
  return [
    ...limit("traffic", switches(traffic, horizon), "turns from on to off"),
    ...limit("platform.maxLifetime", replaced, "replacements of instances kept ready"),
  ];
}

function switches(traffic: Traffic, horizon: number): number {
  if (traffic.kind === "sum") {
    return traffic.of.reduce((sum, part) => sum + switches(part, horizon), 0);
  }
  return traffic.kind === "on-off" ? horizon / (traffic.on.for + traffic.off.for) : 0;
}
