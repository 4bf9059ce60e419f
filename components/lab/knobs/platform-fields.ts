// The fields of the platform's rules: keep-alive, limits, placement, what happens when all is full.
import type { KeepAlive, Placement, Platform, ScalingRate } from "@/simulator/scenario";
import { distributionFields } from "./distribution-fields";
import {
  choice,
  count,
  day,
  duration,
  durations,
  durationsFromZero,
  type Field,
  hour,
  millisecond,
  minute,
  number,
  second,
} from "./field";
import { type Scale, twoDigits, whole } from "./scale";
import { type Setting, withCap, withPlatform } from "./setting";

type WhenFull = Platform["whenFull"];

const idles = durations(100 * millisecond, 3 * hour);
const ranges = durations(10 * minute, day);

export function keepAliveFields(setting: Setting): readonly Field[] {
  const { keepAlive } = setting.scenario.platform;
  const write = (next: KeepAlive) => withPlatform(setting, { keepAlive: next });
  const kind = choice(setting, "keepAlive.kind", "Policy", {
    options: {
      fixed: "kept for some time",
      none: "ended at once",
      forever: "kept for ever",
      histogram: "learned from the gaps",
    },
    value: keepAlive.kind,
    write: (value) => write(ofKind(value)),
  });
  if (keepAlive.kind === "fixed") {
    const idle = distributionFields({
      id: "keepAlive.idle",
      of: keepAlive.idle,
      scale: idles,
      mayBeZero: true,
      write: (next) => write({ kind: "fixed", idle: next }),
    });
    return [kind, ...idle];
  }
  if (keepAlive.kind !== "histogram") return [kind];
  const range = duration("keepAlive.range", "Gaps of up to", ranges, keepAlive.range, (next) =>
    write({ ...keepAlive, range: Math.max(next, keepAlive.bin) }),
  );
  return [kind, range];
}

function ofKind(kind: KeepAlive["kind"]): KeepAlive {
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
    case "fixed":
      return { kind, idle: { kind: "constant", value: 10 * minute } };
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
    count("maxInstances.count", "At most", "instances", instanceCounts, cap, (most) =>
      withCap(setting, most),
    ),
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
  const each = durations(second, 10 * minute);
  return [
    kind,
    count("scaling.burst", "At once", "instances", instanceCounts, scaling.burst, (burst) =>
      write({ burst }),
    ),
    number("scaling.refill", "Then", "instances", refills, scaling.refill, (refill) =>
      write({ refill }),
    ),
    duration("scaling.every", "In each", each, scaling.every, (every) => write({ every })),
  ];
}

export const placements: Readonly<Record<Placement, string>> = {
  "most-recently-used": "the one used last",
  "least-recently-used": "the one that rested longest",
  newest: "the newest",
  oldest: "the oldest",
  random: "any, at random",
};

export function whenFullFields(setting: Setting): readonly Field[] {
  const { whenFull } = setting.scenario.platform;
  const write = (next: WhenFull) => withPlatform(setting, { whenFull: next });
  const kind = choice(setting, "whenFull.kind", "A request that finds no room", {
    options: { throttle: "is refused", queue: "waits in line" },
    value: whenFull.kind,
    write: (value) =>
      write(value === "queue" ? { kind: value, maxWait: 10 * second } : { kind: value }),
  });
  if (whenFull.kind === "throttle") return [kind];
  const waits = durationsFromZero(10 * millisecond, hour);
  return [
    kind,
    duration("whenFull.maxWait", "For at most", waits, whenFull.maxWait, (maxWait) =>
      write({ kind: "queue", maxWait }),
    ),
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
  return choice<"none" | "limited">(setting, id, "Limit", {
    options: { none, limited: "limited" },
    value: on ? "limited" : "none",
    write: (value) => write(value === "limited"),
  });
}
