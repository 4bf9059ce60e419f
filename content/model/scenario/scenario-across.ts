// What is wrong with a scenario that no single field can know: the preset beneath it, one number against another.
// Sizes of runs are the engine's own business.
import type { Platform, Scenario } from "@/simulator/scenario";
import { leavesOf } from "@/simulator/traffic/source";
import { scalerProblems } from "./scenario-autoscaler";
import { clientProblems } from "./scenario-clients";
import { baseOf } from "./scenario-defaults";
import { faultProblems } from "./scenario-intervention";
import { pollerProblems } from "./scenario-invocation";
import { expectedDuration } from "./scenario-parts";
import { type Problem, show } from "./scenario-problem";
import type { ScenarioFile } from "./scenario-schema";

export function problemsAcross(file: ScenarioFile, scenario: Scenario): readonly Problem[] {
  return [
    ...missingScaling(file, baseOf(file.preset).platform),
    ...overCap(scenario, file),
    ...manySources(scenario),
    ...fineBins(scenario),
    ...scalerProblems(scenario.platform),
    ...pollerProblems(scenario.invocation, file.invocation),
    ...clientProblems(scenario, file.clients),
    ...faultProblems(scenario, file.interventions ?? []),
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

const mostSources = 1_000;

/** All of them are looked at whenever one brings a request. */
function manySources({ traffic }: Scenario): readonly Problem[] {
  const count = leavesOf(traffic).length;
  if (count <= mostSources) return [];
  const expected = `at most ${mostSources} kinds of traffic in all`;
  return [{ path: "traffic", expected, found: `${count}` }];
}

const mostBins = 10_000;

/** Bins of a histogram that would fill the memory, and be looked through at every rest. */
function fineBins({ platform: { keepAlive } }: Scenario): readonly Problem[] {
  if (keepAlive.kind !== "histogram") return [];
  const bins = Math.ceil(keepAlive.range / keepAlive.bin);
  if (bins <= mostBins) return [];
  const expected = `at most ${mostBins} bins within the range`;
  return [{ path: "platform.keepAlive.bin", expected, found: `${bins}` }];
}
