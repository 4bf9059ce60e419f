// By what a row of the table of platforms is sorted: one number for each answer that has one, in seconds, bytes, dollars
// or pieces, whatever its form.

const secondsOf: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  second: 1,
  seconds: 1,
  minute: 60,
  minutes: 60,
  hours: 3600,
};

const bytesOf: Readonly<Record<string, number>> = {
  MB: 1,
  MiB: 1.048576,
  GB: 1000,
  GiB: 1073.741824,
};

const inMicroseconds = ["function.timeout", "compute.granularity", "compute.minimum"];

/** A number of a preset or a price list: a duration, a distribution, a policy; "no limit" is more than any. */
export function orderOfValue(value: unknown, field = ""): number | null {
  if (value === null) return field.startsWith("platform.") ? Number.POSITIVE_INFINITY : null;
  if (typeof value === "number") {
    if (field === "perRequestUsd") return value * 1e6;
    return inMicroseconds.includes(field) ? value / 1e6 : value;
  }
  if (typeof value !== "object") return null;
  for (const key of ["value", "median", "mean", "burst", "concurrency", "perGbSecondUsd"]) {
    const found: unknown = Reflect.get(value, key);
    if (typeof found === "number")
      return key === "value" || key === "median" || key === "mean" ? found / 1e6 : found;
  }
  if ("from" in value && "to" in value) return (Number(value.from) + Number(value.to)) / 2e6;
  if ("idle" in value) return orderOfValue(value.idle);
  if ("kind" in value) return value.kind === "forever" ? Number.POSITIVE_INFINITY : null;
  return null;
}

type Told = { readonly value: string; readonly unit: string };

export function orderOfFact({ value, unit }: Told): number | null {
  const [first] = /[\d,.]+/.exec(value) ?? [];
  const number = Number(first?.replaceAll(",", ""));
  if (first === undefined || !Number.isFinite(number)) return null;
  const scale = /million/.test(value) ? 1e6 : 1;
  return number * scale * (secondsOf[unit] ?? bytesOf[unit] ?? 1);
}
