// Writes a trace as NDJSON, one event a line, in order of time. The fields are told in simulate.ts
// --help; times are milliseconds from the start of the run.
import { writeSync } from "node:fs";
import { type ColdStartPhase, coldStartPhases } from "@/simulator/scenario";
import { aboutOf, type EventKind, endReasons, eventKinds } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { type PlatformDetails, platformDetails } from "./trace-platform";
import { type TryDetails, tryDetails } from "./trace-tries";

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

type Details = TryDetails | InstanceDetails | PlatformDetails;
export type TraceLine = Details & { readonly atMs: number; readonly event: EventKind };

export function eventAt(trace: Trace, n: number): TraceLine {
  const event = eventKinds[trace.events.kind[n] ?? 0] ?? "arrived";
  const ref = trace.events.ref[n] ?? 0;
  const at = trace.events.at[n] ?? 0;
  return { atMs: at / 1000, event, ...detailsOf(trace, event, ref, at) };
}

function detailsOf(trace: Trace, event: EventKind, ref: number, at: number): Details {
  switch (aboutOf(event)) {
    case "instance":
      return instanceDetails(trace, event, ref, at);
    case "platform":
      return platformDetails(trace, event, ref);
    case "try":
      return tryDetails(trace, event, ref, at);
  }
}

type InstanceDetails = { instance: number; phase?: ColdStartPhase; reason?: string };

function instanceDetails(trace: Trace, event: EventKind, ref: number, at: number): InstanceDetails {
  const { instances } = trace;
  const details: InstanceDetails = { instance: ref };
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
