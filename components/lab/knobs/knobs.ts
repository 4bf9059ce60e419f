// Every knob of the lab, in the order in which a reader meets them. To add one: a row here.
import { type PresetId, presetIds, presets } from "@/simulator/presets/presets";
import {
  type PriceListId,
  priceListById,
  priceListIds,
  priceLists,
} from "@/simulator/prices/price-lists";
import type { ColdStartPhase } from "@/simulator/scenario";
import { distributionFields } from "./distribution-fields";
import {
  choice,
  count,
  day,
  duration,
  durations,
  millisecond,
  minute,
  number,
  second,
} from "./field";
import { functionKnobs } from "./function-knobs";
import type { Knob } from "./knob";
import {
  capFields,
  factors,
  instanceCounts,
  keepAliveFields,
  maxLifetimeFields,
  placements,
  scalingFields,
  whenFullFields,
} from "./platform-fields";
import { type Scale, whole } from "./scale";
import { withPlatform, withPreset, withProvisioned, withScenario } from "./setting";
import { trafficFields } from "./traffic-fields";

const shared: Scale = {
  kind: "logarithmic",
  from: 1,
  to: 1000,
  round: whole,
  limits: [1, 100_000],
};
const seeds: Scale = {
  kind: "even",
  from: 1,
  to: 100,
  round: Math.round,
  limits: [0, 4_294_967_295],
};
const keptReady: Scale = { ...instanceCounts, to: 1000, zero: true, limits: [0, 10_000] };

export const knobs: readonly Knob[] = [
  {
    id: "preset",
    label: "Platform",
    group: "Platform",
    about: "Whose numbers fill everything below. What you have set yourself stays.",
    figure: null,
    fields: (setting) => [
      choice<PresetId | "">(setting, "preset", "Preset", {
        options: {
          "": "none: the plain model",
          ...Object.fromEntries(presetIds.map((id) => [id, presets[id].title])),
        },
        value: setting.preset ?? "",
        write: (id) => withPreset(setting, id === "" ? null : id),
      }),
    ],
  },
  {
    id: "prices",
    label: "Prices",
    group: "Platform",
    about: "What is charged: list prices in US dollars, without free tiers and discounts.",
    figure: "prices",
    fields: (setting) => [
      choice<PriceListId | "">(setting, "prices", "Price list", {
        options: {
          "": "none",
          ...Object.fromEntries(priceListIds.map((id) => [id, priceLists[id].name])),
        },
        value: priceListIds.find((id) => id === setting.scenario.prices?.id) ?? "",
        write: (id) => withScenario(setting, { prices: id === "" ? null : priceListById(id) }),
      }),
    ],
  },
  {
    id: "traffic",
    label: "Traffic",
    group: "Traffic",
    about: "When events arrive. Every set-up with the same seed meets the same events.",
    figure: null,
    fields: trafficFields,
  },
  ...functionKnobs,
  phase("provision", "Provision", "Finding a machine and setting up an empty instance on it."),
  phase("fetch", "Fetch code", "Bringing your package or image to that machine."),
  phase("runtimeInit", "Start the runtime", "Starting Node.js, Python, the Java virtual machine."),
  phase(
    "functionInit",
    "Your own init",
    "Everything your code does before the handler: imports, clients.",
  ),
  phase(
    "restore",
    "Restore a snapshot",
    "Instead of the two above, on platforms that keep a snapshot.",
  ),
  {
    id: "firstRunFactor",
    label: "First run",
    group: "Cold start",
    about: "How many times longer the first handler run on a new instance takes.",
    figure: "platform.firstRunFactor",
    fields: (setting) => [
      number(
        "firstRunFactor",
        "First run",
        "times as long",
        factors,
        setting.scenario.platform.firstRunFactor,
        (firstRunFactor) => withPlatform(setting, { firstRunFactor }),
      ),
    ],
  },
  {
    id: "keepAlive",
    label: "Keep-alive",
    group: "Instances",
    about: "How long an instance with nothing to do is kept before the platform ends it.",
    figure: "platform.keepAlive",
    fields: keepAliveFields,
  },
  {
    id: "concurrency",
    label: "Requests per instance",
    group: "Instances",
    about: "How many requests one instance runs at the same time.",
    figure: "platform.concurrencyPerInstance",
    fields: (setting) => [
      count(
        "concurrency",
        "At one time",
        "requests",
        shared,
        setting.scenario.platform.concurrencyPerInstance,
        (concurrencyPerInstance) => withPlatform(setting, { concurrencyPerInstance }),
      ),
    ],
  },
  {
    id: "provisioned",
    label: "Kept ready",
    group: "Instances",
    about: "Instances started ahead of time, never ended, and paid for around the clock.",
    figure: "platform.provisioned",
    fields: (setting) => [
      count(
        "provisioned",
        "Kept ready",
        "instances",
        keptReady,
        setting.scenario.platform.provisioned,
        (ready) => withProvisioned(setting, ready),
      ),
    ],
  },
  {
    id: "placement",
    label: "Choice of instance",
    group: "Instances",
    about: "Which of several idle instances takes the next request.",
    figure: "platform.placement",
    fields: (setting) => [
      choice(setting, "placement", "Takes", {
        options: placements,
        value: setting.scenario.platform.placement,
        write: (placement) => withPlatform(setting, { placement }),
      }),
    ],
  },
  {
    id: "maxLifetime",
    label: "Longest life",
    group: "Instances",
    about: "The age at which an instance is recycled even if it is busy all the time.",
    figure: "platform.maxLifetime",
    fields: maxLifetimeFields,
  },
  {
    id: "cap",
    label: "Most instances",
    group: "Limits",
    about: "How many instances may exist at once: a quota, or a limit you set yourself.",
    figure: "platform.maxInstances",
    fields: capFields,
  },
  {
    id: "scaling",
    label: "Scaling rate",
    group: "Limits",
    about: "How fast instances may be added, whatever the cap.",
    figure: "platform.scaling",
    fields: scalingFields,
  },
  {
    id: "whenFull",
    label: "When full",
    group: "Limits",
    about: "What happens to a request when no instance is free and none may be added.",
    figure: "platform.whenFull",
    fields: whenFullFields,
  },
  {
    id: "horizon",
    label: "Length of the run",
    group: "Run",
    about: "How much simulated time passes.",
    figure: null,
    fields: (setting) => [
      duration(
        "horizon",
        "Runs for",
        durations(second, 30 * day),
        setting.scenario.horizon,
        (horizon) => withScenario(setting, { horizon }),
      ),
    ],
  },
  {
    id: "seed",
    label: "Seed",
    group: "Run",
    about: "Chooses the random draws. The same seed always gives the same run.",
    figure: null,
    fields: (setting) => [
      count("seed", "Seed", "", seeds, setting.scenario.seed, (seed) =>
        withScenario(setting, { seed }),
      ),
    ],
  },
];

function phase(id: ColdStartPhase, label: string, about: string): Knob {
  return {
    id,
    label,
    group: "Cold start",
    about,
    figure: `platform.coldStart.${id}`,
    fields: (setting) => {
      const { coldStart } = setting.scenario.platform;
      return distributionFields({
        id,
        of: coldStart[id],
        scale: durations(millisecond, minute),
        mayBeZero: true,
        write: (next) => withPlatform(setting, { coldStart: { ...coldStart, [id]: next } }),
      });
    },
  };
}
