// The fields of the platform's rules: keep-alive, limits, placement, what happens when all is full.
import type { KeepAlive, Placement, ScalingRate } from "@/simulator/scenario";
import { distributionFields } from "./distribution-fields";
import {
  choiceOf,
  day,
  durations,
  durationsFromZero,
  type Field,
  hour,
  millisecond,
  minute,
  second,
} from "./field";
import { type Scale, twoDigits, whole } from "./scale";
import { type Setting, withCap, withPlatform } from "./setting";

const idles = durations(100 * millisecond, 3 * hour);

export function keepAliveFields(setting: Setting): readonly Field[] {
  const { keepAlive } = setting.scenario.platform;
  const write = (next: KeepAlive) => withPlatform(setting, { keepAlive: next });
  const kind = choiceOf(setting, {
    id: "keepAlive.kind",
    label: "Policy",
    options: [
      { value: "fixed", label: "kept for some time" },
      { value: "none", label: "ended at once" },
      { value: "forever", label: "kept for ever" },
      { value: "histogram", label: "learned from the gaps" },
    ],
    value: keepAlive.kind,
    write: (value) => write(ofKind(value)),
  });
  switch (keepAlive.kind) {
    case "fixed": {
      const idle = distributionFields({
        id: "keepAlive.idle",
        of: keepAlive.idle,
        scale: idles,
        mayBeZero: true,
        write: (next) => write({ kind: "fixed", idle: next }),
      });
      return [kind, ...idle];
    }
    case "histogram":
      return [
        kind,
        {
          kind: "duration",
          id: "keepAlive.range",
          label: "Gaps of up to",
          scale: durations(10 * minute, day),
          value: keepAlive.range,
          write: (range) => write({ ...keepAlive, range: Math.max(range, keepAlive.bin) }),
        },
      ];
    case "none":
    case "forever":
      return [kind];
  }
}

function ofKind(kind: string): KeepAlive {
  switch (kind) {
    case "none":
    case "forever":
      return { kind };
    case "histogram":
      return {
        kind,
        range: 4 * hour,
        bin: minute,
        headPercentile: 5,
        tailPercentile: 99,
        margin: 0.1,
      };
    default:
      return { kind: "fixed", idle: { kind: "constant", value: 10 * minute } };
  }
}

export const instanceCounts: Scale = {
  kind: "logarithmic",
  from: 1,
  to: 5000,
  round: whole,
  limits: [1, 100_000],
};

export function capFields(setting: Setting): readonly Field[] {
  const cap = setting.scenario.platform.maxInstances;
  const kind = limited(setting, "maxInstances.kind", "no cap", cap !== null, (on) =>
    withCap(setting, on ? 1000 : null),
  );
  if (cap === null) return [kind];
  return [
    kind,
    {
      kind: "number",
      id: "maxInstances.count",
      label: "At most",
      unit: "instances",
      scale: instanceCounts,
      value: cap,
      write: (value) => withCap(setting, Math.round(value)),
    },
  ];
}

const usualRate: ScalingRate = { burst: 1000, refill: 1000, every: 10 * second };

export function scalingFields(setting: Setting): readonly Field[] {
  const { scaling } = setting.scenario.platform;
  const kind = limited(setting, "scaling.kind", "as fast as needed", scaling !== null, (on) =>
    withPlatform(setting, { scaling: on ? usualRate : null }),
  );
  if (scaling === null) return [kind];
  const write = (change: Partial<ScalingRate>) =>
    withPlatform(setting, { scaling: { ...scaling, ...change } });
  const refills: Scale = { ...instanceCounts, zero: true, limits: [0, 100_000] };
  return [
    kind,
    {
      kind: "number",
      id: "scaling.burst",
      label: "At once",
      unit: "instances",
      scale: instanceCounts,
      value: scaling.burst,
      write: (burst) => write({ burst: Math.round(burst) }),
    },
    {
      kind: "number",
      id: "scaling.refill",
      label: "Then",
      unit: "instances",
      scale: refills,
      value: scaling.refill,
      write: (refill) => write({ refill }),
    },
    {
      kind: "duration",
      id: "scaling.every",
      label: "In each",
      scale: durations(second, 10 * minute),
      value: scaling.every,
      write: (every) => write({ every }),
    },
  ];
}

export const placementOptions: readonly { readonly value: Placement; readonly label: string }[] = [
  { value: "most-recently-used", label: "the one used last" },
  { value: "least-recently-used", label: "the one that rested longest" },
  { value: "newest", label: "the newest" },
  { value: "oldest", label: "the oldest" },
  { value: "random", label: "any, at random" },
];

export function whenFullFields(setting: Setting): readonly Field[] {
  const { whenFull } = setting.scenario.platform;
  const kind = choiceOf(setting, {
    id: "whenFull.kind",
    label: "A request that finds no room",
    options: [
      { value: "throttle", label: "is refused" },
      { value: "queue", label: "waits in line" },
    ],
    value: whenFull.kind,
    write: (value) =>
      withPlatform(setting, {
        whenFull:
          value === "queue" ? { kind: "queue", maxWait: 10 * second } : { kind: "throttle" },
      }),
  });
  if (whenFull.kind === "throttle") return [kind];
  return [
    kind,
    {
      kind: "duration",
      id: "whenFull.maxWait",
      label: "For at most",
      scale: durationsFromZero(10 * millisecond, hour),
      value: whenFull.maxWait,
      write: (maxWait) => withPlatform(setting, { whenFull: { kind: "queue", maxWait } }),
    },
  ];
}

export function maxLifetimeFields(setting: Setting): readonly Field[] {
  const { maxLifetime } = setting.scenario.platform;
  const kind = limited(setting, "maxLifetime.kind", "no limit", maxLifetime !== null, (on) =>
    withPlatform(setting, { maxLifetime: on ? { kind: "constant", value: 2 * hour } : null }),
  );
  if (maxLifetime === null) return [kind];
  const fields = distributionFields({
    id: "maxLifetime",
    of: maxLifetime,
    scale: durations(minute, 2 * day),
    mayBeZero: false,
    write: (next) => withPlatform(setting, { maxLifetime: next }),
  });
  return [{ ...kind, id: "maxLifetime.limited" }, ...fields];
}

export const factors: Scale = {
  kind: "even",
  from: 1,
  to: 10,
  round: twoDigits,
  limits: [0, 1000],
};

function limited(
  setting: Setting,
  id: string,
  none: string,
  on: boolean,
  write: (on: boolean) => Setting,
): Field {
  return choiceOf(setting, {
    id,
    label: "Limit",
    options: [
      { value: "none", label: none },
      { value: "limited", label: "limited" },
    ],
    value: on ? "limited" : "none",
    write: (value) => write(value === "limited"),
  });
}
