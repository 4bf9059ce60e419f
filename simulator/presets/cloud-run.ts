// Google Cloud Run with a small Node.js service, billed by request.
import { assumed, sourced } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { lognormal, minutes, seconds, uniform } from "./time";

const documented = <T>(page: string, value: T, note: string) =>
  sourced(value, `https://docs.cloud.google.com/run/docs/${page}`, "read 2026-10-01", note);
const inTotal = noPhase("Part of the measured total, which stands under runtime init.");

export const cloudRun: Preset = {
  id: "cloud-run",
  title: "Google Cloud Run, Node.js",
  measured:
    "Cold start: one person's measurements during one week of March 2024, 1 vCPU and 512 MiB, without CPU boost.",
  caution:
    "The autoscaler really aims at 60 % of the concurrency and of the CPU; the simulator adds an instance only when all slots are taken.",
  function: {
    ...usualFunction,
    memoryMb: sourced(512, "https://knmts.com/350", "2024-03", "The size that was measured."),
    duration: handlerDuration,
    timeout: documented("configuring/request-timeout", seconds(300), "Default; 3,600 s at most."),
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
    concurrencyPerInstance: documented(
      "about-concurrency",
      80,
      "Default for one vCPU; 1 to 1,000 can be set.",
    ),
    maxInstances: documented(
      "configuring/max-instances",
      100,
      "Default for a revision; a surge may pass it briefly.",
    ),
    scaling: assumed(
      { burst: 100, refill: 100, every: seconds(10) },
      "Not published: 100 instances in 10 s is a guess.",
    ),
    whenFull: documented(
      "about-instance-autoscaling",
      { kind: "queue", maxWait: seconds(10.5) },
      "A request waits up to 3.5 times the average start or 10 s, whichever is longer: 10.5 s here.",
    ),
  },
  prices: assumed("cloud-run", "Request-based billing in a Tier 1 region without the free tier."),
};
