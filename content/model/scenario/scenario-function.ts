// The function in a scenario file.
import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import type { FunctionConfig } from "@/simulator/scenario";
import { distribution, writeDistribution } from "./scenario-distribution";
import { givenDistribution, givenMicros } from "./scenario-given";
import { closed, positiveDuration, share, wholeBetween } from "./scenario-parts";

export const functionConfig = closed({
  memoryMb: z
    .optional(wholeBetween(1, 1_000_000))
    .check(z.describe("Memory of an instance, in MB.")),
  duration: z
    .optional(distribution)
    .check(z.describe("How long the handler runs, alone on one full processor.")),
  timeout: z.optional(positiveDuration).check(z.describe("When the handler is cut off.")),
  cpu: z
    .optional(share)
    .check(z.describe("The share of the duration that computes; the rest waits; 0 if absent.")),
  errors: z
    .optional(share)
    .check(z.describe("The share of runs that fail at their end; 0 if absent.")),
});

type FunctionFile = z.infer<typeof functionConfig>;

export function functionOf(file: FunctionFile, base: FunctionConfig): FunctionConfig {
  return {
    memoryMb: file.memoryMb ?? base.memoryMb,
    duration: givenDistribution(file.duration, base.duration),
    timeout: givenMicros(file.timeout, base.timeout),
    cpu: file.cpu ?? base.cpu,
    errors: file.errors ?? base.errors,
  };
}

export function writeFunction(own: FunctionConfig) {
  return {
    memoryMb: own.memoryMb,
    duration: writeDistribution(own.duration),
    timeout: printDuration(own.timeout),
    cpu: own.cpu,
    errors: own.errors,
  } satisfies FunctionFile;
}
