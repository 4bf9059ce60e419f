// A preset's numbers as a list to print: field, label, value in words, source or assumption. The
// order is the order in which a request meets them.
import { printDuration } from "../duration";
import { type Figure, figureOf } from "../origin";
import { quantity } from "../quantity";
import type {
  Autoscaler,
  Distribution,
  KeepAlive,
  Micros,
  Placement,
  Platform,
  ScalingRate,
  WhenFull,
} from "../scenario";
import type { Preset } from "./preset";

type Sources = Pick<Preset, "function" | "platform" | "prices">;

export function figuresOf({ function: own, platform, prices }: Sources): readonly Figure[] {
  const start = platform.coldStart;
  const phase = "platform.coldStart.";
  return [
    figureOf("function.memoryMb", "Memory", own.memoryMb, (value) => quantity(count(value), "MB")),
    figureOf("function.duration", "Handler duration", own.duration, describeDistribution),
    figureOf("function.timeout", "Timeout", own.timeout, spell),
    figureOf("function.cpu", "Computing", own.cpu, (value) =>
      value === 0 ? "not told" : `${share(value)} of the duration`,
    ),
    figureOf("function.errors", "Errors", own.errors, (value) => `${share(value)} of the runs`),
    figureOf(`${phase}provision`, "Provisioning", start.provision, describeDistribution),
    figureOf(`${phase}fetch`, "Fetching the code", start.fetch, describeDistribution),
    figureOf(`${phase}runtimeInit`, "Runtime init", start.runtimeInit, describeDistribution),
    figureOf(`${phase}functionInit`, "Function init", start.functionInit, describeDistribution),
    figureOf(`${phase}restore`, "Snapshot restore", start.restore, describeDistribution),
    figureOf("platform.firstRunFactor", "First run", platform.firstRunFactor, (factor) =>
      describeFactor(factor, own.cpu.value),
    ),
    figureOf("platform.keepAlive", "Keep-alive", platform.keepAlive, describeKeepAlive),
    figureOf(
      "platform.concurrencyPerInstance",
      "Requests per instance",
      platform.concurrencyPerInstance,
      count,
    ),
    figureOf("platform.maxInstances", "Most instances", platform.maxInstances, (value) =>
      value === null ? "no cap" : count(value),
    ),
    figureOf("platform.provisioned", "Kept ready", platform.provisioned, count),
    figureOf("platform.scaling", "Scaling rate", platform.scaling, describeScaling),
    figureOf("platform.placement", "Choice of instance", platform.placement, describePlacement),
    figureOf("platform.whenFull", "When full", platform.whenFull, describeWhenFull),
    figureOf("platform.maxLifetime", "Longest life", platform.maxLifetime, (value) =>
      value === null ? "no limit" : describeDistribution(value),
    ),
    figureOf("platform.vcpus", "Processors", platform.vcpus, describeVcpus),
    figureOf(
      "platform.requestsPerSecond",
      "Requests a second",
      platform.requestsPerSecond,
      (value) => (value === null ? "no limit" : count(value)),
    ),
    figureOf("platform.autoscaler", "Autoscaler", platform.autoscaler, describeAutoscaler),
    figureOf("prices", "Price list", prices, (value) => value ?? "none"),
  ];
}

function describeDistribution(from: Distribution): string {
  switch (from.kind) {
    case "constant":
      return spell(from.value);
    case "exponential":
      return `exponential, mean ${spell(from.mean)}`;
    case "lognormal":
      return `median ${spell(from.median)}, p99 ${spell(from.p99)}`;
    case "normal":
      return `mean ${spell(from.mean)} ± ${spell(from.sd)}`;
    case "uniform":
      return `${spell(from.from)} to ${spell(from.to)}`;
    case "mixture":
      return `a mixture of ${from.of.length} distributions`;
    case "empirical":
      return `one of ${count(from.values.length)} measured values`;
  }
}

function describeKeepAlive(policy: KeepAlive): string {
  switch (policy.kind) {
    case "fixed":
      return `${describeDistribution(policy.idle)} idle`;
    case "none":
      return "none: an instance ends after its last request";
    case "forever":
      return "for ever";
    case "histogram":
      return `learned from gaps of up to ${spell(policy.range)}`;
  }
}

function describeScaling(rate: ScalingRate | null): string {
  if (rate === null) return "no limit";
  return `${count(rate.burst)} at once, then ${count(rate.refill)} every ${spell(rate.every)}`;
}

function describePlacement(placement: Placement): string {
  return placement.replaceAll("-", " ");
}

function describeWhenFull(rule: WhenFull): string {
  return rule.kind === "throttle" ? "refused" : `queued for at most ${spell(rule.maxWait)}`;
}

function describeVcpus(vcpus: Platform["vcpus"]): string {
  if (vcpus === null) return "as many as are asked for";
  return vcpus === "by-memory" ? "in proportion to memory" : `${vcpus} per instance`;
}

function describeAutoscaler(scaler: Autoscaler): string {
  if (scaler.kind === "per-request") return "an instance for each request without a slot";
  const { concurrency, utilization, cpu, every, window, panic, onDemand } = scaler;
  const requests = `${share(utilization)} of ${count(concurrency)} requests`;
  const processors = cpu === null ? "" : `, or ${share(cpu)} of the processors`;
  const inPanic =
    panic === null
      ? ""
      : `; over ${spell(panic.window)} when that is ${count(panic.above)} times what is there`;
  const atOnce = onDemand ? "; and an instance for each request without a slot" : "";
  return `aims at ${requests}${processors}, over ${spell(window)}, every ${spell(every)}${inPanic}${atOnce}`;
}

function share(value: number): string {
  return quantity(count(value * 100), "%");
}

/** Where it is told how much computes, that takes longer, and the rest does not. */
function describeFactor(factor: number, cpu: number): string {
  if (factor === 1) return "as long as any other";
  return cpu > 0 ? `computes ${factor} times as long` : `${factor} times as long`;
}

const names: Readonly<Record<string, string>> = { m: "min", us: "µs" };

/** "10m" as "10 min": figures are read by people, not by the scenario's reader. */
function spell(micros: Micros): string {
  const text = printDuration(micros);
  const unit = /[a-z]+$/.exec(text)?.[0] ?? "";
  return quantity(text.slice(0, -unit.length), names[unit] ?? unit);
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
