// Reads a scenario: JSON in, the engine's input out, or every problem with where it is, what was
// expected and what was found. The only door through which a scenario enters the program.

import * as z from "zod/mini";
import { settingsOf } from "@/simulator/presets/preset";
import { type PresetId, presets } from "@/simulator/presets/presets";
import { priceListById } from "@/simulator/prices/price-lists";
import type { Intervention, Invocation, Platform, Scenario } from "@/simulator/scenario";
import { defaultAsync, defaultHorizon, defaultSeed, defaultSettings } from "./scenario-defaults";
import { distributionOf } from "./scenario-distribution";
import { microsOf } from "./scenario-micros";
import { given, type PlatformFile, platformOf } from "./scenario-platform";
import { type Problem, printPath, problemsOf, show } from "./scenario-problem";
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

const deepest = 40;

export function readScenario(json: unknown): Reading {
  const deep = tooDeep(json);
  if (deep) return { ok: false, problems: [deep] };
  const parsed = z.safeParse(scenarioSchema, json);
  const problems = parsed.success
    ? problemsAcross(parsed.data)
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
    },
    platform: platformOf(file.platform ?? {}, base.platform),
    invocation: invocationOf(file.invocation),
    interventions: (file.interventions ?? []).map(interventionOf).toSorted((a, b) => a.at - b.at),
    prices: prices === null ? null : priceListById(prices),
  };
}

export function baseOf(preset: PresetId | undefined | null) {
  return preset ? settingsOf(presets[preset]) : defaultSettings;
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
  };
}

function interventionOf(file: NonNullable<ScenarioFile["interventions"]>[number]): Intervention {
  return { ...file, at: microsOf(file.at) };
}

/** What no single field can know: the preset beneath, one number against another. */
function problemsAcross(file: ScenarioFile): readonly Problem[] {
  const base = baseOf(file.preset).platform;
  const platform = platformOf(file.platform ?? {}, base);
  return [...missingScaling(file.platform?.scaling, base), ...overCap(file, platform)];
}

function missingScaling(given: PlatformFile["scaling"], base: Platform): readonly Problem[] {
  if (!given || base.scaling) return [];
  return (["burst", "refill", "every"] as const)
    .filter((key) => given[key] === undefined)
    .map((key) => ({
      path: `platform.scaling.${key}`,
      expected: key === "every" ? 'a duration such as "10m"' : "a number",
      found: "nothing",
    }));
}

function overCap(file: ScenarioFile, { provisioned, maxInstances }: Platform): readonly Problem[] {
  if (maxInstances === null) return [];
  const expected = `at most maxInstances, ${maxInstances}`;
  const later = (file.interventions ?? []).flatMap((each, index) =>
    each.kind === "provisioned" && each.count > maxInstances
      ? [{ path: `interventions[${index}].count`, expected, found: show(each.count) }]
      : [],
  );
  return provisioned > maxInstances
    ? [{ path: "platform.provisioned", expected, found: show(provisioned) }, ...later]
    : later;
}

/** Before the schema sees it, which would run out of stack on a bottomless one. */
function tooDeep(json: unknown): Problem | null {
  const open: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: json, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.path.length >= deepest) {
      const expected = `at most ${deepest} levels of nesting`;
      return { path: printPath(next.path), expected, found: "more" };
    }
    const isList = Array.isArray(next.value);
    for (const [key, value] of Object.entries(next.value)) {
      if (typeof value !== "object") continue;
      open.push({ value, path: [...next.path, isList ? Number(key) : key] });
    }
  }
  return null;
}
