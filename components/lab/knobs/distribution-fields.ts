// The fields of a distribution: its kind, and the one or two numbers of that kind. Mixtures and measured
// values stay as they were given; they can be exchanged for another kind, not edited.
import { meanOf } from "@/simulator/random/distribution";
import type { Distribution, Micros } from "@/simulator/scenario";
import { choice, duration, type Field, millisecond } from "./field";
import type { Scale } from "./scale";
import type { Setting } from "./setting";

type Spec = {
  readonly id: string;
  readonly of: Distribution;
  /** Without zero: some distributions may not be. */
  readonly scale: Scale;
  readonly mayBeZero: boolean;
  readonly write: (of: Distribution) => Setting;
};

const kinds = {
  constant: "always the same",
  lognormal: "typical, with a long tail",
  exponential: "exponential",
  uniform: "between two values",
  normal: "around a mean",
};
const given = { mixture: "a mixture, as given", empirical: "measured values, as given" };

export function distributionFields(spec: Spec): readonly Field[] {
  const { id, of, scale, write } = spec;
  const own = of.kind === "mixture" || of.kind === "empirical" ? { [of.kind]: given[of.kind] } : {};
  const kind = choice<Distribution["kind"]>(write(of), `${id}.kind`, "Varies", {
    options: { ...own, ...kinds },
    value: of.kind,
    write: (value) => write(ofKind(value, typicalOf(of), scale)),
  });
  return [kind, ...partsOf(spec)];
}

function partsOf({ id, of, scale, mayBeZero, write }: Spec): readonly Field[] {
  const wide: Scale = mayBeZero ? { ...scale, zero: true } : scale;
  const part = (
    name: string,
    label: string,
    value: Micros,
    next: (value: Micros) => Distribution,
    within = wide,
  ) => duration(`${id}.${name}`, label, within, value, (typed) => write(next(typed)));
  switch (of.kind) {
    case "constant":
      return [part("value", "Always", of.value, (value) => ({ kind: "constant", value }))];
    case "exponential":
      return [part("mean", "Mean", of.mean, (mean) => ({ kind: "exponential", mean }))];
    case "lognormal":
      return [
        part("median", "Half are below", of.median, (median) => withMedian(of, median), scale),
        part("p99", "99 of 100 are below", of.p99, (p99) => withP99(of, p99), scale),
      ];
    case "uniform":
      return [
        part("from", "From", of.from, (from) => ({ ...of, from, to: Math.max(from, of.to) })),
        part("to", "To", of.to, (to) => ({ ...of, to, from: Math.min(of.from, to) }), scale),
      ];
    case "normal":
      return [
        part("mean", "Mean", of.mean, (mean) => ({ ...of, mean })),
        part("sd", "Spread (standard deviation)", of.sd, (sd) => ({ ...of, sd })),
      ];
    case "mixture":
    case "empirical":
      return [];
  }
}

type Lognormal = Extract<Distribution, { kind: "lognormal" }>;

function withMedian(of: Lognormal, median: Micros): Distribution {
  return { ...of, median, p99: Math.max(of.p99, median) };
}

function withP99(of: Lognormal, p99: Micros): Distribution {
  return { ...of, p99, median: Math.min(of.median, p99) };
}

function ofKind(kind: Distribution["kind"], typical: Micros, scale: Scale): Distribution {
  const middle = Math.round(Math.max(typical, scale.from, millisecond));
  switch (kind) {
    case "exponential":
      return { kind: "exponential", mean: middle };
    case "lognormal":
      return { kind: "lognormal", median: middle, p99: 4 * middle };
    case "uniform":
      return { kind: "uniform", from: Math.round(middle / 2), to: Math.round(1.5 * middle) };
    case "normal":
      return { kind: "normal", mean: middle, sd: Math.round(middle / 4) };
    default:
      return { kind: "constant", value: middle };
  }
}

function typicalOf(of: Distribution): Micros {
  return of.kind === "lognormal" ? of.median : meanOf(of);
}
