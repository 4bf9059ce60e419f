// What Azure Functions charges on Flex Consumption: memory of an instance while it executes anything.
import { assumed, sourced } from "../origin";
import { nothingRestored, type SourcedPrices } from "./price-list";

const page = "https://azure.microsoft.com/pricing/details/functions/";
const plan = "https://learn.microsoft.com/en-us/azure/azure-functions/flex-consumption-plan";
const readOn = "2026-09-23";

export const azureFlexPrices: SourcedPrices = {
  id: "azure-flex",
  name: "Azure Functions, Flex Consumption",
  perRequestUsd: sourced(0.4e-6, page, readOn, "$0.40 per million executions."),
  compute: {
    meter: sourced(
      "busy-instance",
      plan,
      "2024-05-24",
      "Instance memory while at least one execution is running.",
    ),
    granularity: sourced(100_000, plan, "2024-05-24", "Steps of 100 ms after the minimum."),
    minimum: sourced(
      1_000_000,
      plan,
      "2024-05-24",
      "At least 1,000 ms for each period of execution.",
    ),
    billedPhases: assumed([], "Starting an instance is taken as not billed."),
    billedRestore: nothingRestored,
    perGbSecondUsd: sourced(0.000026, page, readOn, "On demand, retail price list."),
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
  monthlyUsd: sourced(0, page, readOn, "No fixed charge."),
  freeEachMonth: {
    requests: 250_000,
    gbSeconds: 100_000,
    source: { url: page, date: readOn, note: "For a subscription; on-demand instances only." },
  },
};
