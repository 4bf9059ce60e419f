// Distributions in a scenario file: a duration (always the same) or an object with a kind.

import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import { meanOf } from "@/simulator/random/distribution";
import type { Distribution, DistributionOf, DrawnOf } from "@/simulator/scenario";
import { microsOf } from "./scenario-micros";
import { closed, duration, kinds, listOf, numberBetween, positiveDuration } from "./scenario-parts";

export type DistributionFile = DistributionOf<string, string>;

const lognormal = closed({
  kind: z.literal("lognormal"),
  median: positiveDuration,
  p99: positiveDuration,
}).check(
  z.refine(({ median, p99 }) => !(microsOf(p99) < microsOf(median)), {
    error: "a p99 no shorter than the median",
    path: ["p99"],
  }),
);

const uniform = closed({ kind: z.literal("uniform"), from: duration, to: duration }).check(
  z.refine(({ from, to }) => !(microsOf(to) < microsOf(from)), {
    error: 'a duration no shorter than "from"',
    path: ["to"],
  }),
);

const mixture = closed({
  kind: z.literal("mixture"),
  of: listOf(
    closed({ weight: numberBetween(0, 1e9), is: z.lazy((): Schema => distribution) }),
    "parts with a weight",
    1,
    100,
  ).check(z.refine((parts) => parts.some(({ weight }) => weight > 0), "some weight above zero")),
});

type Schema = z.ZodMiniType<DistributionFile, DistributionFile>;

const expectedDistribution = `a duration such as "10m" or a distribution with a kind`;

export const distribution: Schema = z
  .union(
    [
      duration,
      kinds([
        closed({ kind: z.literal("exponential"), mean: duration }),
        lognormal,
        closed({ kind: z.literal("normal"), mean: duration, sd: duration }),
        uniform,
        mixture,
        closed({
          kind: z.literal("empirical"),
          values: listOf(duration, "durations", 1, 100_000),
          inOrder: z.optional(z.literal(true)),
        }),
      ]),
    ],
    expectedDistribution,
  )
  .check(
    z.meta({
      id: "Distribution",
      description: "A duration, always the same, or a distribution that each draw is taken from.",
    }),
  );

/** For gaps and lives, where a mean of zero would let everything happen at one instant. */
export const positiveDistribution = distribution.check(
  z.refine((file) => !(meanOf(distributionOf(file)) < 1), "a distribution with a mean above zero"),
  z.meta({ id: "PositiveDistribution", description: "A distribution with a mean above zero." }),
);

export function distributionOf(file: DistributionFile): Distribution {
  if (typeof file === "string") return { kind: "constant", value: microsOf(file) };
  return drawnIn(file, microsOf, distributionOf);
}

export function writeDistribution(from: Distribution): DistributionFile {
  if (from.kind === "constant") return printDuration(from.value);
  return drawnIn(from, printDuration, writeDistribution);
}

/** The same in other times, from the form of a file or back to it. */
function drawnIn<A, B, ConstantA, ConstantB>(
  from: DrawnOf<A, ConstantA>,
  time: (from: A) => B,
  part: (from: DistributionOf<A, ConstantA>) => DistributionOf<B, ConstantB>,
): DrawnOf<B, ConstantB> {
  switch (from.kind) {
    case "exponential":
      return { kind: "exponential", mean: time(from.mean) };
    case "lognormal":
      return { kind: "lognormal", median: time(from.median), p99: time(from.p99) };
    case "normal":
      return { kind: "normal", mean: time(from.mean), sd: time(from.sd) };
    case "uniform":
      return { kind: "uniform", from: time(from.from), to: time(from.to) };
    case "mixture":
      return { kind: "mixture", of: from.of.map(({ weight, is }) => ({ weight, is: part(is) })) };
    case "empirical":
      return { ...from, values: from.values.map(time) };
  }
}
