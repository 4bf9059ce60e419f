// Writes a trace as NDJSON, one event a line, in order of time. The fields are told in simulate.ts
// --help; times are milliseconds from the start of the run.
import { writeSync } from "node:fs";
import { type ColdStartPhase, coldStartPhases } from "@/simulator/scenario";
import { type EventKind, endReasons, eventKinds, limits } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

const linesAtOnce = 2_000;

export function writeTrace(trace: Trace, fd: number): void {
  const { events } = trace;
  for (let from = 0; from < events.at.length; from += linesAtOnce) {
    const to = Math.min(events.at.length, from + linesAtOnce);
    let text = "";
    for (let n = from; n < to; n++) text += `${JSON.stringify(eventAt(trace, n))}\n`;
    writeAll(fd, Buffer.from(text));
  }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

export type TraceLine = Details & { readonly atMs: number; readonly event: EventKind };

export function eventAt(trace: Trace, n: number): TraceLine {
  const event = eventKinds[trace.events.kind[n] ?? 0] ?? "arrived";
  const ref = trace.events.ref[n] ?? 0;
  const at = trace.events.at[n] ?? 0;
  const isOfInstance = event === "phase-begun" || event.startsWith("instance-");
  const details = isOfInstance
    ? instanceDetails(trace, event, ref, at)
    : requestDetails(trace, event, ref);
  return { atMs: at / 1000, event, ...details };
}

type Details = {
  request?: number;
  instance?: number;
  idleSinceMs?: number;
  latencyMs?: number;
  limit?: string;
  over?: number;
  againAtMs?: number;
  phase?: ColdStartPhase;
  reason?: string;
};

function instanceDetails(trace: Trace, event: EventKind, ref: number, at: number): Details {
  const { instances } = trace;
  const details: Details = { instance: ref };
  if (event === "phase-begun") details.phase = phaseAt(trace, ref, at);
  const reason = endReasons[instances.endReason[ref] ?? 0];
  if (event === "instance-gone" && reason !== undefined) details.reason = reason;
  return details;
}

/** The phase that begins then: the first whose end lies later. */
function phaseAt({ instances }: Trace, instance: number, at: number): ColdStartPhase {
  let until = instances.createdAt[instance] ?? 0;
  const found = coldStartPhases.find((_, n) => {
    until += instances.phases[instance * coldStartPhases.length + n] ?? 0;
    return until > at;
  });
  return found ?? "restore";
}

function requestDetails({ tries, requests }: Trace, event: EventKind, ref: number): Details {
  const request = tries.request[ref] ?? -1;
  const details: Details = { request };
  const instance = tries.instance[ref] ?? -1;
  if (instance >= 0 && event !== "arrived" && event !== "queued") details.instance = instance;
  const since = tries.idleSince[ref] ?? -1;
  if (event === "warm" && since >= 0) details.idleSinceMs = since / 1000;
  if (event === "completed" || event === "timed-out") {
    details.latencyMs = ((tries.endedAt[ref] ?? 0) - (requests.arrivedAt[request] ?? 0)) / 1000;
  }
  if (event === "throttled" || event === "queued") {
    details.limit = limits[tries.limit[ref] ?? 0] ?? "none";
    details.over = tries.over[ref] ?? 0;
  }
  if (event === "retry-set") details.againAtMs = (tries.againAt[ref] ?? 0) / 1000;
  return details;
}
