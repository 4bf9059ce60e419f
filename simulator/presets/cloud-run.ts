// Google Cloud Run with a small Node.js service, billed by request.
import { assumed, sourced } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { lognormal, minutes, seconds, uniform } from "./time";

const documented = <T>(page: string, value: T, note: string, date = "read 2026-10-01") =>
  sourced(value, `https://docs.cloud.google.com/run/docs/${page}`, date, note);
const inTotal = noPhase("Part of the measured total, which stands under runtime init.");

export const cloudRun: Preset = {
  id: "cloud-run",
  title: "Google Cloud Run, Node.js",
  measured:
    "Cold start: one person's measurements during one week of March 2024, 1 vCPU and 512 MiB, without CPU boost.",
  caution:
    "How often the autoscaler looks and how fast it adds is not published. More CPU during a start, which is an option, is not simulated.",
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
      { kind: "fixed", idle: uniform(0, minutes(14)) },
      "Google documents only the maximum, 15 min; when exactly an idle instance ends is not published. It counts from when the autoscaler wants it no more, a minute after its last work.",
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
    placement: assumed(
      "least-recently-used",
      "Not published. Work is taken to spread over the instances that the autoscaler wants.",
    ),
    vcpus: documented(
      "configuring/services/cpu",
      1,
      "Default; 0.08 to 8 can be set.",
      "read 2026-11-29",
    ),
    autoscaler: documented(
      "about-instance-autoscaling",
      {
        kind: "target",
        concurrency: 80,
        utilization: 0.6,
        cpu: 0.6,
        every: seconds(5),
        window: minutes(1),
        panic: null,
        maxUpRate: 1000,
        maxDownRate: 1000,
        toZeroAfter: 0,
        minInstances: 0,
        onDemand: true,
        unwanted: "keep-alive",
      },
      "The larger of what concurrency and CPU ask for, averaged over a minute, at 60 % of each; and on demand for a request without a slot. A look every 5 s, any number in one step, and spares that wait out their keep-alive are assumed.",
      "read 2026-11-29",
    ),
    whenFull: documented(
      "about-instance-autoscaling",
      { kind: "queue", maxWait: seconds(10.5) },
      "A request waits up to 3.5 times the average start or 10 s, whichever is longer: 10.5 s here.",
    ),
  },
  prices: assumed("cloud-run", "Request-based billing in a Tier 1 region without the free tier."),
};
