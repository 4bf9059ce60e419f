// The sentences that explain a prediction's result: what became of one request, or of the run as a whole, worked out
// from the trace. Which of them is said, and of which request, is decided in difference.ts.
import { alwaysOnText, costOver, monthLength } from "@/simulator/cost-over";
import { type Explanation, explain, type Full } from "@/simulator/read/explain";
import { instanceName, lastedText, latencyText, remainingText } from "@/simulator/scene/words";
import type { Trace } from "@/simulator/trace/trace";
import { limitReasons } from "../explain/why/limit-words";
import { coldReason } from "../explain/why/reasons";
import { clockText, usdText } from "../player/clock-words";
import { metricsOf } from "../player/metrics/metrics";

/** What the first instance it was given meant for a request. */
export function requestText(trace: Trace, request: number): string {
  const name = `Request ${request + 1}`;
  const { tries } = explain(trace, request);
  const placed = tries.find(({ cause }) => cause.kind !== "never-placed") ?? tries.at(-1);
  if (placed === undefined) return `${name} never came to an instance.`;
  const { cause, at } = placed;
  const placedAt = placed.placedAt ?? at;
  const waited = latencyText((placed.startedAt ?? at) - at);
  const ran = placedAt > at ? `ran ${waited} after it came` : "ran at once";
  switch (cause.kind) {
    case "cold":
      return `${name} found no free instance: ${coldReason(cause, placedAt)}. It had to wait ${waited} for a new one, ${instanceName(cause.instance)}.`;
    case "warm":
      if (cause.idleSince === null)
        return `${name} found a free place on ${instanceName(cause.instance)}, and ${ran}.`;
      return `${name} found ${instanceName(cause.instance)} warm, idle for ${lastedText(placedAt - cause.idleSince)}, and ${ran}.`;
    case "waited-for-start":
      return `${name} waited ${waited} for ${instanceName(cause.instance)}, which was already starting: it is not cold, and it is not quick.`;
    case "never-placed":
      return `${name} ${refusedText(trace, placed.full?.limit ?? null)}.`;
  }
}

function refusedText({ scenario }: Trace, limit: Full["limit"] | null): string {
  switch (limit) {
    case null:
      return "never came to an instance";
    case "scaling":
      return "was refused: every instance was busy, and the platform may not add them any faster";
    case "cap":
      return `was refused: every instance was busy, and no more than ${(scenario.platform.maxInstances ?? 0).toLocaleString("en-US")} are allowed`;
    case "requests":
    case "scaler":
      return `was refused: ${limitReasons[limit]}`;
  }
}

export function endText({ report, horizon }: Trace): string {
  const { arrived, completed } = report.requests;
  return `In ${remainingText(horizon)}, ${count(arrived)} requests arrived and ${count(completed)} were answered.`;
}

/** How many there were, how many of them went, and how little they had to do. */
export function fleetText({ report, instances, horizon }: Trace): string {
  const { mean, meanBusy, peak } = report.instances;
  const ends = [...instances.endedAt].filter((at) => at <= horizon);
  const gone =
    ends.length === 0
      ? "none of them went before the end"
      : `${count(ends.length)} went before the end, the first after ${remainingText(Math.min(...ends))}`;
  const busy =
    meanBusy < 0.05 ? "hardly ever did one of them have" : `${tenths(meanBusy)} of them had`;
  return `At the peak there were ${count(peak)}, and ${gone}. On average there were ${tenths(mean)}, and ${busy} a request to run.`;
}

/** Of the run, or of a month that goes on like it. */
export function costText(trace: Trace, over: "run" | "month"): string {
  const shown = (usd: number) =>
    usdText(over === "run" ? usd : costOver(usd, trace.horizon, monthLength));
  const { requestsUsd, computeUsd, provisionedUsd } = trace.report.cost;
  const kept = provisionedUsd > 0 ? `, ${shown(provisionedUsd)} for instances kept ready` : "";
  const { alwaysOnUsd } = metricsOf(trace).numbersAt(trace.horizon);
  const machine =
    alwaysOnUsd === null
      ? ""
      : ` Machines for the busiest moment, always on, would have cost ${alwaysOnText(alwaysOnUsd, shown)}.`;
  return `Of it, ${shown(requestsUsd)} is for the requests and ${shown(computeUsd)} for the time they ran${kept}.${machine}`;
}

/** A request that found no room and was answered in the end. */
export function keptText({ request, arrivedAt, endedAt, tries }: Explanation): string {
  const after = latencyText((endedAt ?? arrivedAt) - arrivedAt);
  const how = tries.length > 1 ? `was kept and tried again` : `waited in line`;
  const limit = tries[0]?.full?.limit;
  const met =
    limit === "requests" ? `came when ${limitReasons.requests}` : "found every instance busy";
  return `Request ${request + 1} ${met}. It ${how}, and was answered ${after} after it arrived.`;
}

/** A request that was given up after all of its tries. */
export function givenUpText({ request, arrivedAt, endedAt, tries }: Explanation): string {
  const pauses = tries
    .slice(1)
    .map((one, n) => remainingText(one.at - (tries[n]?.endedAt ?? one.at)));
  const between = pauses.length <= 3 ? `, with pauses of ${pauses.join(" and ")}` : "";
  const failed = tries.every(({ failure }) => failure === "timeout")
    ? "was cut off each time"
    : tries.every(({ failure }) => failure !== "none")
      ? "failed each time"
      : "never got through";
  const after = latencyText((endedAt ?? arrivedAt) - arrivedAt);
  return `Request ${request + 1} arrived at ${clockText(arrivedAt)}, was tried ${tries.length} times${pauses.length === 0 ? "" : between}, and ${failed}. So it was given up ${after} after it arrived.`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function tenths(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 1 });
}
