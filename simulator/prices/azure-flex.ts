// What Azure Functions charges on Flex Consumption: memory of an instance while it executes anything.
import { assumed, sourced, sourcedFrom } from "../origin";
import { nothingRestored, type SourcedPrices } from "./price-list";

const page = "https://azure.microsoft.com/pricing/details/functions/";
const onPage = sourcedFrom(page, "2026-09-23");
const ofPlan = sourcedFrom(
  "https://learn.microsoft.com/en-us/azure/azure-functions/flex-consumption-plan",
  "2024-05-24",
);

export const azureFlexPrices: SourcedPrices = {
  id: "azure-flex",
  name: "Azure Functions, Flex Consumption",
  perRequestUsd: onPage(0.4e-6, "$0.40 per million executions."),
  compute: {
    meter: ofPlan("busy-instance", "Instance memory while at least one execution is running."),
    granularity: ofPlan(100_000, "Steps of 100 ms after the minimum."),
    minimum: ofPlan(1_000_000, "At least 1,000 ms for each period of execution."),
    billedPhases: assumed([], "Starting an instance is taken as not billed."),
    billedRestore: nothingRestored,
    perGbSecondUsd: onPage(0.000026, "On demand, retail price list."),
    perVcpuSecondUsd: assumed(0, "CPU comes with the instance's memory."),
  },
  cpu: assumed(null, "CPU has no price of its own."),
  vcpu: sourced(
    { memoryMbPerVcpu: 2048 },
    "https://learn.microsoft.com/en-us/azure/azure-functions/functions-scale",
    "2026-09-28",
    "0.25, 1 and 2 cores for 512, 2,048 and 4,096 MB.",
  ),
  provisioned: sourced(
    {
      perGbSecondUsd: 0.000004,
      perVcpuSecondUsd: 0,
      executionPerGbSecondUsd: 0.000016,
      granularity: 100_000,
      idleOnly: false,
    },
    page,
    "2026",
    "Always-ready instances: a baseline rate, and a lower one for execution.",
  ),
  monthlyUsd: onPage(0, "No fixed charge."),
  freeEachMonth: onPage(
    { requests: 250_000, gbSeconds: 100_000 },
    "For a subscription; on-demand instances only.",
  ),
};
