// Reads a scenario: JSON in, the engine's input out, or every problem with where it is, what was
// expected and what was found. The only door through which a scenario enters the program.

import * as z from "zod/mini";
import type { PresetId } from "@/simulator/presets/presets";
import { priceListById } from "@/simulator/prices/price-lists";
import type { Intervention, Invocation, Platform, Scenario } from "@/simulator/scenario";
import { leavesOf } from "@/simulator/traffic/source";
import { tooDeep } from "../nesting";
import { baseOf, defaultAsync, defaultHorizon, defaultSeed } from "./scenario-defaults";
import { distributionOf } from "./scenario-distribution";
import { microsOf } from "./scenario-micros";
import { expectedDuration } from "./scenario-parts";
import { given, platformOf } from "./scenario-platform";
import { type Problem, problemsOf, show } from "./scenario-problem";
import { type ScenarioFile, scenarioSchema } from "./scenario-schema";
import { trafficOf } from "./scenario-traffic";

export type About = {
  readonly title: string | null;
  readonly description: string | null;
  readonly preset: PresetId | null;
};

export type Reading =
  | { readonly ok: true; readonly scenario: Scenario; readonly about: About }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export function readScenario(json: unknown): Reading {
  // Before the schema sees it, which would run out of stack on a bottomless one.
  const deep = tooDeep(json);
  if (deep) return { ok: false, problems: [deep] };
  const parsed = z.safeParse(scenarioSchema, json);
  const problems = parsed.success
    ? problemsAcross(parsed.data, scenarioOf(parsed.data))
    : problemsOf(parsed.error.issues, json);
  const [first, ...others] = problems;
  if (first) return { ok: false, problems: [first, ...others] };
  if (!parsed.success) throw new Error("a failed parse has at least one problem");
  return { ok: true, scenario: scenarioOf(parsed.data), about: aboutOf(parsed.data) };
}

function scenarioOf(file: ScenarioFile): Scenario {
  const base = baseOf(file.preset);
  const prices = given(file.prices, base.prices);
  const own = file.function;
  return {
    seed: file.seed ?? defaultSeed,
    horizon: file.horizon === undefined ? defaultHorizon : microsOf(file.horizon),
    traffic: file.traffic ? trafficOf(file.traffic) : { kind: "none" },
    function: {
      memoryMb: own?.memoryMb ?? base.function.memoryMb,
      duration: own?.duration === undefined ? base.function.duration : distributionOf(own.duration),
      timeout: own?.timeout === undefined ? base.function.timeout : microsOf(own.timeout),
      cpu: base.function.cpu,
      errors: base.function.errors,
    },
    platform: platformOf(file.platform ?? {}, base.platform),
    invocation: invocationOf(file.invocation),
    clients: null,
    downstream: null,
    interventions: (file.interventions ?? []).map(interventionOf).toSorted((a, b) => a.at - b.at),
    prices: prices === null ? null : priceListById(prices),
  };
}

function aboutOf({ title, description, preset }: ScenarioFile): About {
  return { title: title ?? null, description: description ?? null, preset: preset ?? null };
}

function invocationOf(file: ScenarioFile["invocation"]): Invocation {
  if (file === undefined || file === "sync") return { kind: "sync" };
  return {
    kind: "async",
    retries: file.retries ?? defaultAsync.retries,
    retryAfter: file.retryAfter?.map(microsOf) ?? defaultAsync.retryAfter,
    maxAge: file.maxAge === undefined ? defaultAsync.maxAge : microsOf(file.maxAge),
    jitter: defaultAsync.jitter,
  };
}

function interventionOf(file: NonNullable<ScenarioFile["interventions"]>[number]): Intervention {
  const at = microsOf(file.at);
  return "for" in file ? { ...file, at, for: microsOf(file.for) } : { ...file, at };
}

/** What no single field can know: the preset beneath it, one number against another. Sizes of runs are the engine's own
 * business. */
function problemsAcross(file: ScenarioFile, scenario: Scenario): readonly Problem[] {
  return [
    ...missingScaling(file, baseOf(file.preset).platform),
    ...overCap(scenario, file),
    ...manySources(scenario),
    ...fineBins(scenario),
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
