// When instances are added and taken away, in a scenario file. A target's keys may be left out: a preset that has
// a target says the rest, else what Knative does.
import * as z from "zod/mini";
import { printDuration } from "@/simulator/duration";
import type { Autoscaler, Platform, TargetScaler } from "@/simulator/scenario";
import { unless, whatDiffers } from "./scenario-differences";
import { given, givenMicros } from "./scenario-given";
import {
  choice,
  closed,
  duration,
  kinds,
  numberBetween,
  positiveDuration,
  truth,
  wholeBetween,
} from "./scenario-parts";
import { type Problem, show } from "./scenario-problem";

const aim = numberBetween(0.01, 1);
const rate = numberBetween(1, 1e6);

export const autoscaler = kinds([
  closed({ kind: z.literal("per-request") }),
  closed({
    kind: z.literal("target"),
    concurrency: z
      .optional(numberBetween(0.01, 100_000))
      .check(
        z.describe(
          "Requests at once for an instance; concurrencyPerInstance if absent, and never more.",
        ),
      ),
    utilization: z
      .optional(aim)
      .check(z.describe("How much of the concurrency is aimed at; 0.7 if absent.")),
    cpu: z
      .optional(z.nullable(aim))
      .check(z.describe("How busy processors are meant to be; null, if absent: not looked at.")),
    every: z.optional(positiveDuration).check(z.describe("How often it looks; 2s if absent.")),
    window: z.optional(positiveDuration).check(z.describe("What it averages over; 60s if absent.")),
    panic: z
      .optional(
        z.nullable(
          closed({
            window: z.optional(positiveDuration),
            above: z.optional(numberBetween(1, 1000)),
          }),
        ),
      )
      .check(
        z.describe(
          "A short window (6s) that counts when it asks for at least `above` (2) times what is ready; null for none.",
        ),
      ),
    maxUpRate: z
      .optional(rate)
      .check(z.describe("Times what is ready, in one step up; 1000 if absent.")),
    maxDownRate: z
      .optional(rate)
      .check(z.describe("Times fewer than are ready, in one step down; 2 if absent.")),
    toZeroAfter: z
      .optional(duration)
      .check(z.describe("How long the last one stays unwanted; 30s if absent.")),
    minInstances: z.optional(wholeBetween(0, 100_000)).check(z.describe("0 if absent.")),
    onDemand: z
      .optional(truth)
      .check(z.describe("Adds an instance for a request without a slot as well; false if absent.")),
    unwanted: z
      .optional(choice(["end", "keep-alive"]))
      .check(z.describe("What becomes of an instance that is not wanted; end if absent.")),
  }),
]).check(z.meta({ id: "Autoscaler", description: "When instances are added and taken away." }));

type AutoscalerFile = z.infer<typeof autoscaler>;

const second = 1_000_000;
const defaultPanic = { window: 6 * second, above: 2 };

/** What the keys of a target stand over. */
function beneath(base: Autoscaler, concurrency: number): TargetScaler {
  if (base.kind === "target") return base;
  return {
    kind: "target",
    concurrency,
    utilization: 0.7,
    cpu: null,
    every: 2 * second,
    window: 60 * second,
    panic: defaultPanic,
    maxUpRate: 1000,
    maxDownRate: 2,
    toZeroAfter: 30 * second,
    minInstances: 0,
    onDemand: false,
    unwanted: "end",
  };
}

export function autoscalerOf(
  file: AutoscalerFile | undefined,
  base: Autoscaler,
  concurrencyPerInstance: number,
): Autoscaler {
  if (file === undefined) return base;
  if (file.kind === "per-request") return { kind: "per-request" };
  const under = beneath(base, concurrencyPerInstance);
  return {
    kind: "target",
    concurrency: file.concurrency ?? under.concurrency,
    utilization: file.utilization ?? under.utilization,
    cpu: given(file.cpu, under.cpu),
    every: givenMicros(file.every, under.every),
    window: givenMicros(file.window, under.window),
    panic: panicOf(file.panic, under.panic),
    maxUpRate: file.maxUpRate ?? under.maxUpRate,
    maxDownRate: file.maxDownRate ?? under.maxDownRate,
    toZeroAfter: givenMicros(file.toZeroAfter, under.toZeroAfter),
    minInstances: file.minInstances ?? under.minInstances,
    onDemand: file.onDemand ?? under.onDemand,
    unwanted: file.unwanted ?? under.unwanted,
  };
}

type Panic = TargetScaler["panic"];
type TargetFile = Extract<AutoscalerFile, { kind: "target" }>;
type PanicFile = TargetFile["panic"];

function panicOf(file: PanicFile, base: Panic): Panic {
  if (file === undefined || file === null) return given(file, base);
  const { window, above } = base ?? defaultPanic;
  return { window: givenMicros(file.window, window), above: file.above ?? above };
}

export function writeAutoscaler(
  own: Autoscaler,
  base: Autoscaler,
  concurrencyPerInstance: number,
): AutoscalerFile | undefined {
  if (own.kind === "per-request") return unless<AutoscalerFile>(own, { kind: base.kind });
  const under = beneath(base, concurrencyPerInstance);
  const panic = writePanic(own.panic, under.panic);
  const differing = {
    ...whatDiffers(writeTarget(own), writeTarget(under)),
    ...(panic !== undefined && { panic }),
  };
  if (base.kind === "target" && Object.keys(differing).length === 0) return undefined;
  return { kind: "target", ...differing };
}

function writeTarget({ kind: _, panic: __, ...target }: TargetScaler) {
  return {
    ...target,
    every: printDuration(target.every),
    window: printDuration(target.window),
    toZeroAfter: printDuration(target.toZeroAfter),
  };
}

function writePanic(own: Panic, base: Panic): PanicFile {
  if (own === null) return base === null ? undefined : null;
  const write = (panic: NonNullable<Panic>) => ({
    window: printDuration(panic.window),
    above: panic.above,
  });
  const differing = whatDiffers(write(own), write(base ?? defaultPanic));
  return base === null ? { ...differing } : differing;
}

const mostLooks = 10_000;

/** One number against another, whichever of file and preset they come from. */
export function scalerProblems({ autoscaler: own, maxInstances }: Platform): readonly Problem[] {
  if (own.kind !== "target") return [];
  const { every, window, panic, minInstances } = own;
  const problem = (when: boolean, key: string, expected: string, found: string) =>
    when ? [{ path: `platform.autoscaler.${key}`, expected, found }] : [];
  const told = (micros: number) => show(printDuration(micros));
  const looks = Math.ceil(window / every);
  return [
    ...problem(
      window < every,
      "window",
      `a duration no shorter than every, ${told(every)}`,
      told(window),
    ),
    ...problem(
      looks > mostLooks,
      "every",
      `at most ${mostLooks} looks within the window`,
      `${looks}`,
    ),
    ...problem(
      panic !== null && panic.window > window,
      "panic.window",
      `a duration no longer than window, ${told(window)}`,
      told(panic?.window ?? 0),
    ),
    ...problem(
      maxInstances !== null && minInstances > maxInstances,
      "minInstances",
      `at most maxInstances, ${maxInstances}`,
      show(minInstances),
    ),
  ];
}
