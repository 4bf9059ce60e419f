// Cloudflare Workers: an isolate in a process that is already running, started in milliseconds.
import { assumed, sourced } from "../origin";
import type { Preset } from "./preset";
import { handlerDuration, noPhase, notASnapshot, usualFunction, usualPlatform } from "./shared";
import { constant, lognormal, minutes, ms, seconds } from "./time";

const limits = "https://developers.cloudflare.com/workers/platform/limits/";

export const cloudflareWorkers: Preset = {
  id: "cloudflare-workers",
  title: "Cloudflare Workers",
  measured: "Cloudflare's own figure of about 5 ms for starting an isolate, from 2020.",
  caution:
    "Real traffic spreads over many data centres, each with its own isolates; the simulator shows one place.",
  function: {
    ...usualFunction,
    memoryMb: sourced(128, limits, "read 2026-11-28", "What an isolate may use."),
    duration: handlerDuration,
    timeout: assumed(
      seconds(3600),
      "There is no limit on waiting while the client stays; CPU time is limited (30 s by default), which is not simulated.",
    ),
  },
  platform: {
    ...usualPlatform,
    coldStart: {
      provision: noPhase("The process is already running; only an isolate is added to it."),
      fetch: noPhase("Counted with the script's own start."),
      runtimeInit: sourced(
        constant(ms(5)),
        "https://www.infoq.com/news/2020/07/cloudflare-workers-unbound",
        "2020-07",
        "About 5 ms, from the days of scripts of 1 MB at most.",
      ),
      functionInit: assumed(
        lognormal(ms(20), ms(195)),
        "A medium script, less what the TLS handshake hides. Since October 2025 parsing and first run may take up to 1 s (before, 400 ms).",
      ),
      restore: notASnapshot,
    },
    keepAlive: assumed(
      { kind: "fixed", idle: { kind: "constant", value: minutes(10) } },
      "Not published: isolates are evicted when memory is short, not by a clock.",
    ),
    concurrencyPerInstance: assumed(
      10,
      "One isolate serves many requests in one event loop; how many is not published. Ten, each computing for a tenth of its time, fill its one thread, and a server that has too much passes requests on.",
    ),
    maxInstances: assumed(null, "No limit on requests or isolates is published."),
    vcpus: sourced(
      1,
      "https://developers.cloudflare.com/workers/reference/how-workers-works/",
      "2026",
      "An isolate runs one event loop on one thread.",
    ),
    scaling: assumed(null, "No limit on how fast isolates start is published."),
    whenFull: assumed({ kind: "throttle" }, "Never happens without a cap."),
  },
  prices: assumed("cloudflare-workers", "The paid plan, counted without its included requests."),
};
