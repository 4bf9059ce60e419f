// What AWS Lambda charges in us-east-1, first tier: by request, by GB-second of each request with its
// init, and for environments kept ready (provisioned concurrency, part of both lists).
import { assumed, sourced, sourcedFrom } from "../origin";
import type { SourcedPrices } from "./price-list";

const page = "https://aws.amazon.com/lambda/pricing/";
const onPage = sourcedFrom(page, "read 2026-09-20");
const minute = 60_000_000;

const shared = {
  perRequestUsd: onPage(0.2e-6, "$0.20 per million requests."),
  cpu: assumed(null, "CPU comes with the memory; it has no price of its own."),
  vcpu: sourced(
    { memoryMbPerVcpu: 1769 },
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html",
    "read 2026-10-01",
    "1,769 MB have the equivalent of one vCPU.",
  ),
  monthlyUsd: onPage(0, "No fixed charge."),
  freeEachMonth: onPage(
    { requests: 1_000_000, gbSeconds: 400_000 },
    "1 million requests and 400,000 GB-seconds.",
  ),
};

const requestMeter: Omit<SourcedPrices["compute"], "perGbSecondUsd"> = {
  meter: onPage("request", "Each request's duration times the memory of the function."),
  granularity: onPage(1_000, "Rounded up to 1 ms."),
  minimum: onPage(0, "No minimum beyond the first millisecond."),
  billedPhases: sourced(
    ["runtimeInit", "functionInit"],
    "https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/",
    "2025-04-29",
    "Init is billed for every kind of function since 2025-08-01; creating the environment is not.",
  ),
  billedRestore: assumed(
    0.3,
    "With SnapStart, AWS bills loading the runtime and the hooks after a restore, not copying the snapshot back (guide, read 2026-11-28). How they divide is not published: five public log lines of 2023 to 2025 bill 8 to 59 % of their restore, 31 % of all five together.",
  ),
  perVcpuSecondUsd: assumed(0, "CPU comes with the memory."),
};

function reserved(perGbSecondUsd: number, executionPerGbSecondUsd: number) {
  const granularity = 5 * minute;
  const idleOnly = false;
  return { perGbSecondUsd, perVcpuSecondUsd: 0, executionPerGbSecondUsd, granularity, idleOnly };
}

export const awsLambdaX86: SourcedPrices = {
  id: "aws-lambda-x86",
  name: "AWS Lambda, x86",
  ...shared,
  compute: {
    ...requestMeter,
    perGbSecondUsd: sourced(
      0.0000166667,
      page,
      "read 2026-09-20 and 2026-10-01",
      "First 6 billion GB-seconds a month in us-east-1.",
    ),
  },
  provisioned: sourced(
    reserved(0.0000041667, 0.0000097222),
    page,
    "2026",
    "Reservation, busy or not, in steps of five minutes, plus a lower rate for execution.",
  ),
};

export const awsLambdaArm: SourcedPrices = {
  id: "aws-lambda-arm",
  name: "AWS Lambda, Arm",
  ...shared,
  compute: {
    ...requestMeter,
    perGbSecondUsd: sourced(
      0.0000133334,
      page,
      "read 2026-10-01",
      "First 7.5 billion GB-seconds a month in us-east-1; 20 % less than x86.",
    ),
  },
  provisioned: assumed(
    reserved(0.0000033334, 0.0000077778),
    "Second-hand figures, not read on the price page: 20 % less than x86, like the on-demand rate.",
  ),
};

/** The same rates as x86 under the name people look for when they compare provisioned concurrency. */
export const awsLambdaProvisioned: SourcedPrices = {
  ...awsLambdaX86,
  id: "aws-lambda-provisioned",
  name: "AWS Lambda, x86, with provisioned concurrency",
};
