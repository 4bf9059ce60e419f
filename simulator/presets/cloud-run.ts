// Google Cloud Run with a small Node.js service, billed by request.
import { assumed, sourced } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualPlatform } from "./shared";
import { lognormal, minutes, seconds, uniform } from "./time";

const autoscaling = "https://docs.cloud.google.com/run/docs/about-instance-autoscaling";
const readOn = "read 2026-10-01";
const inTotal = noPhase("Part of the measured total, which stands under runtime init.");

export const cloudRun: Preset = {
  id: "cloud-run",
  title: "Google Cloud Run, Node.js",
  measured:
    "Cold start: one person's measurements during one week of March 2024, 1 vCPU and 512 MiB, without CPU boost.",
  caution:
    "The autoscaler really aims at 60 % of the concurrency and of the CPU; the simulator adds an instance only when all slots are taken.",
  function: {
    memoryMb: sourced(512, "https://knmts.com/350", "2024-03", "The size that was measured."),
    duration: handlerDuration,
    timeout: sourced(
      seconds(300),
      "https://docs.cloud.google.com/run/docs/configuring/request-timeout",
      readOn,
      "Default; 3,600 s at most.",
    ),
  },
  platform: {
    ...usualPlatform,
    coldStart: {
      provision: inTotal,
      fetch: inTotal,
      runtimeInit: sourced(
        lognormal(seconds(3), seconds(6)),
        "https://knmts.com/350",
        "2024-03",
        "One author's report: about 3 s in all for Node.js; 1.5 to 2 s for Python, 0.1 s for Go. The p99 of 6 s is assumed.",
      ),
      functionInit: noPhase("Add what your own service does before it listens."),
      restore: notASnapshot,
    },
    keepAlive: assumed(
      { kind: "fixed", idle: uniform(minutes(1), minutes(15)) },
      "Google documents only the maximum, 15 min; when exactly an idle instance ends is not published.",
    ),
    concurrencyPerInstance: sourced(
      80,
      "https://docs.cloud.google.com/run/docs/about-concurrency",
      readOn,
      "Default for one vCPU; 1 to 1,000 can be set.",
    ),
    maxInstances: sourced(
      100,
      "https://docs.cloud.google.com/run/docs/configuring/max-instances",
      readOn,
      "Default for a revision; a surge may pass it briefly.",
    ),
    scaling: assumed(
      { burst: 100, refill: 100, every: seconds(10) },
      "Not published: 100 instances in 10 s is a guess.",
    ),
    whenFull: sourced(
      { kind: "queue", maxWait: seconds(10.5) },
      autoscaling,
      readOn,
      "A request waits up to 3.5 times the average start or 10 s, whichever is longer: 10.5 s here.",
    ),
  },
  prices: assumed("cloud-run", "Request-based billing in a Tier 1 region without the free tier."),
};
