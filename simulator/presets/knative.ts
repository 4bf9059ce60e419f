// Knative Serving on a cluster of one's own, with its defaults.
import { assumed, sourced } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { lognormal, minutes, ms, seconds } from "./time";

const autoscaling = "https://knative.dev/docs/serving/autoscaling/";

export const knative: Preset = {
  id: "knative",
  title: "Knative on your own cluster",
  measured: "Nothing measured: defaults of the documentation, read on 2026-06-15, and assumptions.",
  caution:
    "A cluster that must add a node first needs 80 to 120 s more. That the way of a request changes while there is little room to spare (the burst capacity of the activator) is not simulated.",
  function: {
    ...usualFunction,
    memoryMb: assumed(512, "Set in the service; any size the node can hold."),
    duration: handlerDuration,
    timeout: assumed(seconds(300), "The usual default of a revision."),
  },
  platform: {
    ...usualPlatform,
    coldStart: {
      provision: assumed(lognormal(ms(500), ms(1500)), "Scheduling a pod on a node with room."),
      fetch: noPhase("The image is already on the node; pulling it can take 20 s."),
      runtimeInit: assumed(lognormal(ms(300), ms(900)), "Starting the container and its runtime."),
      functionInit: assumed(
        lognormal(ms(1200), ms(6500)),
        "The service until its readiness probe passes; about 2 s in all, 8 s in one start of a hundred.",
      ),
      restore: notASnapshot,
    },
    keepAlive: assumed(
      { kind: "forever" },
      "Idleness alone ends no pod. The autoscaler does, when it wants fewer: the last one 60 to 90 s after its last request.",
    ),
    concurrencyPerInstance: sourced(
      1000,
      `${autoscaling}concurrency/`,
      "2026-06-15",
      "There is no hard limit by default; 1,000 stand for that.",
    ),
    vcpus: assumed(1, "Set in the service; one processor, without a limit below that."),
    placement: assumed(
      "least-recently-used",
      "Requests are spread over the pods that are ready, here one after the other.",
    ),
    autoscaler: sourced(
      {
        kind: "target",
        concurrency: 100,
        utilization: 0.7,
        cpu: null,
        every: seconds(2),
        window: minutes(1),
        panic: { window: seconds(6), above: 2 },
        maxUpRate: 1000,
        maxDownRate: 2,
        toZeroAfter: seconds(30),
        minInstances: 0,
        onDemand: false,
        unwanted: "end",
      },
      `${autoscaling}kpa-specific/`,
      "2026-06-15",
      "Defaults: a target of 100 at 70 %, over 60 s; in panic, at twice what is there, over 6 s; up to 1,000 times as many in one step, no less than half as many; looked at every 2 s (tick-interval). The last pod stays for the grace of up to 30 s, taken whole.",
    ),
    maxInstances: assumed(null, "No maximum scale is set; the cluster is the limit."),
    scaling: assumed(
      null,
      "The autoscaler may multiply pods by 1,000 in one step, which is no limit in practice.",
    ),
    whenFull: assumed(
      { kind: "queue", maxWait: seconds(300) },
      "The activator holds requests; the request timeout is taken as the longest wait.",
    ),
  },
  prices: assumed(null, "You pay for the cluster's nodes, used or not, and nothing per request."),
};
