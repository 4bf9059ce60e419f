// What the lab's knobs turn: a scenario and the preset it started from. Small changes to it, and the rules
// that hold between one number and another. Not the knobs themselves.
import { type About, readScenario } from "@/content/model/scenario/scenario";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import type { PresetId } from "@/simulator/presets/presets";
import type { FunctionConfig, Invocation, Platform, Scenario } from "@/simulator/scenario";

export type Setting = { readonly scenario: Scenario; readonly preset: PresetId | null };

export function withScenario(setting: Setting, change: Partial<Scenario>): Setting {
  return { ...setting, scenario: { ...setting.scenario, ...change } };
}

export function withFunction(setting: Setting, change: Partial<FunctionConfig>): Setting {
  return withScenario(setting, { function: { ...setting.scenario.function, ...change } });
}

export function withPlatform(setting: Setting, change: Partial<Platform>): Setting {
  return withScenario(setting, { platform: { ...setting.scenario.platform, ...change } });
}

/** Who does not wait for the answer cannot try again. */
export function withInvocation(setting: Setting, invocation: Invocation): Setting {
  const { clients } = setting.scenario;
  const kept = invocation.kind === "sync" ? clients : null;
  return withScenario(setting, { invocation, clients: kept });
}

/** No more instances are kept ready than may exist, now or by a later change. */
export function withCap(setting: Setting, maxInstances: number | null): Setting {
  const most = maxInstances ?? Number.POSITIVE_INFINITY;
  const { platform, interventions } = setting.scenario;
  const { autoscaler } = platform;
  const capped = withPlatform(setting, {
    maxInstances,
    provisioned: Math.min(platform.provisioned, most),
    autoscaler:
      autoscaler.kind === "target"
        ? { ...autoscaler, minInstances: Math.min(autoscaler.minInstances, most) }
        : autoscaler,
  });
  return withScenario(capped, {
    interventions: interventions.map((one) =>
      one.kind === "provisioned" ? { ...one, count: Math.min(one.count, most) } : one,
    ),
  });
}

export function withProvisioned(setting: Setting, count: number): Setting {
  const most = setting.scenario.platform.maxInstances ?? Number.POSITIVE_INFINITY;
  return withPlatform(setting, { provisioned: Math.min(count, most) });
}

/** Another platform beneath: what was set by hand stays, unless it cannot stand on the new one. */
export function withPreset(setting: Setting, preset: PresetId | null): Setting {
  const file = writeScenario(setting.scenario, aboutOf(setting.preset));
  const { preset: _, platform, ...rest } = file;
  const beneath = preset === null ? {} : { preset };
  const kept = readScenario({ ...rest, ...beneath, ...(platform && { platform }) });
  if (kept.ok) return { scenario: kept.scenario, preset };
  const bare = readScenario({ ...rest, ...beneath });
  return bare.ok ? { scenario: bare.scenario, preset } : setting;
}

/** What keeps a setting from being a scenario, in a sentence; null if nothing does. */
export function faultOf({ scenario, preset }: Setting): string | null {
  const reading = readScenario(writeScenario(scenario, aboutOf(preset)));
  if (reading.ok) return null;
  const { path, expected, found } = reading.problems[0];
  return `${path}: expected ${expected}, found ${found}.`;
}

export function aboutOf(preset: PresetId | null): About {
  return { title: null, description: null, preset };
}
