// What a line of a trace says of a try of a request, by the kind of its event.
import { type EventKind, failures, limits } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

export type TryDetails = {
  request: number;
  instance?: number;
  batch?: number;
  idleSinceMs?: number;
  latencyMs?: number;
  limit?: string;
  over?: number;
  failure?: string;
  againAtMs?: number;
  held?: number;
  inLine?: number;
  others?: number;
};

export function tryDetails(trace: Trace, event: EventKind, ref: number, at: number): TryDetails {
  const { tries, requests } = trace;
  const request = tries.request[ref] ?? -1;
  const details: TryDetails = { request };
  const instance = tries.instance[ref] ?? -1;
  if (instance >= 0 && isPlacedAt(trace, event, ref, at)) details.instance = instance;
  const first = tries.batch[ref] ?? -1;
  if (first >= 0 && isPlacing(event)) details.batch = tries.request[first] ?? -1;
  switch (event) {
    case "warm": {
      const since = tries.idleSince[ref] ?? -1;
      if (since >= 0) details.idleSinceMs = since / 1000;
      break;
    }
    case "completed":
    case "timed-out":
    case "failed":
      details.latencyMs = (at - (requests.arrivedAt[request] ?? 0)) / 1000;
      break;
    case "place-asked":
      details.held = tries.placesHeld[ref] ?? 0;
      details.inLine = tries.inLine[ref] ?? 0;
      break;
    case "computing":
      details.others = tries.computing[ref] ?? 0;
      break;
    case "retry-set":
      details.againAtMs = (tries.againAt[ref] ?? 0) / 1000;
  }
  if (tellsLimit(trace, event, ref)) {
    details.limit = limits[tries.limit[ref] ?? 0] ?? "none";
    details.over = tries.over[ref] ?? 0;
  }
  const failure = failures[tries.failure[ref] ?? 0] ?? "none";
  const isEnd = event === "failed" || event === "retry-set" || event === "dead-lettered";
  if (isEnd && failure !== "none") details.failure = failure;
  return details;
}

function isPlacing(event: EventKind): boolean {
  return event === "warm" || event === "waited" || event === "cold";
}

/** Not before it has one: a try's row tells the whole of it. */
function isPlacedAt({ tries }: Trace, event: EventKind, ref: number, at: number): boolean {
  if (["arrived", "tried-again", "queued", "enqueued"].includes(event)) return false;
  return (tries.placedAt[ref] ?? at) <= at;
}

/** Of what it stood in the way: a refusal, or a wait in line. */
function tellsLimit({ tries }: Trace, event: EventKind, ref: number): boolean {
  if (event === "throttled" || event === "queued") return true;
  return event === "retry-set" && (tries.limit[ref] ?? 0) > 0 && (tries.failure[ref] ?? 0) === 0;
}
