// Reasons in words: why a request found no instance free, why an instance ended.
import type { Cause } from "@/simulator/read/explain";
import type { ColdStartPhase, Micros } from "@/simulator/scenario";
import { instanceName, remainingText } from "@/simulator/scene/words";
import { type EndReason, endReasons } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

type Cold = Extract<Cause, { kind: "cold" }>;

/** Why none was free when it arrived at `at`; the middle of a sentence. */
export function coldReason(cause: Cold, at: Micros): string {
  if (cause.why === "first") return "there had never been one";
  if (cause.why === "all-busy") return busyWords(cause);
  const { lastGone } = cause;
  const ago = lastGone ? remainingText(at - lastGone.at) : "";
  const name = lastGone ? instanceName(lastGone.instance) : "the last one";
  return `${name}, the last one, ${goneWords[cause.why]}${ago === "" ? "" : ` ${ago} before`}`;
}

function busyWords({ busy, starting }: Cold): string {
  const parts = [];
  if (busy > 0)
    parts.push(busy === 1 ? "one was busy" : `${busy.toLocaleString("en-US")} were busy`);
  if (starting > 0)
    parts.push(
      starting === 1
        ? "one was still starting for others"
        : `${starting.toLocaleString("en-US")} were still starting for other requests`,
    );
  return parts.join(" and ");
}

const goneWords: Readonly<Record<EndReason, string>> = {
  expired: "had expired",
  deployment: "had been retired by a deployment",
  lifetime: "had been recycled for its age",
  timeout: "had been thrown away after a timeout",
  "provisioned-change": "had been let go when fewer were to be kept ready",
  unloaded: "had been unloaded ahead of time",
  "scaled-down": "had been taken away by the autoscaler",
  lost: "had been lost",
};

/** Why an instance ended; the second half of a sentence. */
export function endReasonWords(trace: Trace, instance: number, code: number): string {
  const reason = endReasons[code] ?? "expired";
  switch (reason) {
    case "expired": {
      const last = (trace.index.idleStart[instance + 1] ?? 0) - 1;
      const row = trace.index.idleRows[last] ?? -1;
      const idle = (trace.instances.endedAt[instance] ?? 0) - (trace.idle.since[row] ?? 0);
      return `it was idle for ${remainingText(idle)}, and its keep-alive is over`;
    }
    case "deployment":
      return "it ran the version before the deployment";
    case "lifetime":
      return "it had reached the age at which the platform recycles instances";
    case "timeout":
      return "a request on it ran into the timeout";
    case "provisioned-change":
      return "fewer instances are to be kept ready";
    case "unloaded":
      return "the platform expects the next event later, and will load it in time";
    case "scaled-down":
      return "the autoscaler wants fewer instances";
    case "lost":
      return "it was lost, and with it what ran there";
  }
}

export const phaseSentences: Readonly<Record<ColdStartPhase, string>> = {
  provision: "the platform finds room for it",
  fetch: "the code is being fetched",
  runtimeInit: "the runtime is starting",
  functionInit: "your initialisation runs",
  restore: "a snapshot is being restored",
};
