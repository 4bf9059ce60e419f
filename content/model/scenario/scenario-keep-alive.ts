// The keep-alive in a scenario file, read and written.
import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import type { KeepAlive } from "@/simulator/scenario";
import { distribution, distributionOf, writeDistribution } from "./scenario-distribution";
import { microsOf } from "./scenario-micros";
import { closed, kinds, numberBetween, positiveDuration } from "./scenario-parts";

const percentile = numberBetween(0, 100);

export const keepAlive = kinds([
  closed({ kind: z.literal("fixed"), idle: distribution }),
  closed({ kind: z.literal("none") }),
  closed({ kind: z.literal("forever") }),
  closed({
    kind: z.literal("histogram"),
    range: z.optional(positiveDuration),
    bin: z.optional(positiveDuration),
    percentiles: z.optional(
      z
        .tuple([percentile, percentile], "two percentiles such as [5, 99]")
        .check(z.refine(([head, tail]) => head < tail, "two percentiles, the lower one first")),
    ),
    margin: z.optional(numberBetween(0, 1)),
  }),
]).check(
  z.meta({ id: "KeepAlive", description: "How long an instance is kept after its last request." }),
);

type KeepAliveFile = z.infer<typeof keepAlive>;

export function keepAliveOf(file: KeepAliveFile): KeepAlive {
  switch (file.kind) {
    case "fixed":
      return { kind: "fixed", idle: distributionOf(file.idle) };
    case "none":
    case "forever":
      return { kind: file.kind };
    case "histogram": {
      const [headPercentile, tailPercentile] = file.percentiles ?? [5, 99];
      return {
        kind: "histogram",
        range: microsOf(file.range ?? "4h"),
        bin: microsOf(file.bin ?? "1m"),
        headPercentile,
        tailPercentile,
        margin: file.margin ?? 0.1,
      };
    }
  }
}

export function writeKeepAlive(from: KeepAlive): KeepAliveFile {
  switch (from.kind) {
    case "fixed":
      return { kind: "fixed", idle: writeDistribution(from.idle) };
    case "none":
    case "forever":
      return { kind: from.kind };
    case "histogram":
      return {
        kind: "histogram",
        range: printDuration(from.range),
        bin: printDuration(from.bin),
        percentiles: [from.headPercentile, from.tailPercentile],
        margin: from.margin,
      };
  }
}
