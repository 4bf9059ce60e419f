// Reads a scenario: JSON in, the engine's input out, or every problem with where it is, what was
// expected and what was found. The only door through which a scenario enters the program.

import * as z from "zod/mini";
import type { PresetId } from "@/simulator/presets/presets";
import { priceListById } from "@/simulator/prices/price-lists";
import type { Scenario } from "@/simulator/scenario";
import { tooDeep } from "../nesting";
import { problemsAcross } from "./scenario-across";
import { clientsOf } from "./scenario-clients";
import { baseOf, defaultHorizon, defaultSeed } from "./scenario-defaults";
import { downstreamOf } from "./scenario-downstream";
import { functionOf } from "./scenario-function";
import { given, givenMicros } from "./scenario-given";
import { interventionOf } from "./scenario-intervention";
import { invocationOf } from "./scenario-invocation";
import { platformOf } from "./scenario-platform";
import { type Problem, problemsOf } from "./scenario-problem";
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
  return {
    seed: file.seed ?? defaultSeed,
    horizon: givenMicros(file.horizon, defaultHorizon),
    traffic: file.traffic ? trafficOf(file.traffic) : { kind: "none" },
    function: functionOf(file.function ?? {}, base.function),
    platform: platformOf(file.platform ?? {}, base.platform),
    invocation: invocationOf(file.invocation),
    clients: clientsOf(file.clients),
    downstream: downstreamOf(file.downstream),
    interventions: (file.interventions ?? []).map(interventionOf).toSorted((a, b) => a.at - b.at),
    prices: prices === null ? null : priceListById(prices),
  };
}

function aboutOf({ title, description, preset }: ScenarioFile): About {
  return { title: title ?? null, description: description ?? null, preset: preset ?? null };
}
