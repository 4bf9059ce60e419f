// Knative Serving on a cluster of one's own, with its defaults.
import { assumed, sourced } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { lognormal, ms, seconds, uniform } from "./time";

const autoscaling = "https://knative.dev/docs/serving/autoscaling/";

export const knative: Preset = {
  id: "knative",
  title: "Knative on your own cluster",
  measured: "Nothing measured: defaults of the documentation, read on 2026-06-15, and assumptions.",
  caution:
    "The real autoscaler averages over 60 s and panics over 6 s; the simulator adds a pod the moment all slots are taken. A cluster that must add a node first needs 80 to 120 s more.",
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
    keepAlive: sourced(
      { kind: "fixed", idle: uniform(seconds(60), seconds(90)) },
      `${autoscaling}scale-to-zero/`,
      "2026-06-15",
      "Derived: a stable window of 60 s, then up to 30 s of grace.",
    ),
    concurrencyPerInstance: sourced(
      70,
      `${autoscaling}concurrency/`,
      "2026-06-15",
      "The target is 100 at 70 % use, so new pods come at about 70; there is no hard limit by default.",
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
