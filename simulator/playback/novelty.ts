// How much film each instant of a run asks for: the first of its kind as long as a reader needs to see it, what
// repeats less and less. What is of a kind: what happened, and why. Not where it lies in the film: see bends.ts.

import { type EventKind, eventKinds } from "../trace/kinds";
import { valueAt } from "../trace/search";
import type { Trace } from "../trace/trace";
import type { FilmMillis } from "./film-time";

/** Instants in order of time, the start among them, and what each asks for. */
export type Asked = { readonly at: Float64Array; readonly film: Float64Array };

/** What the first of a kind asks for. */
const first: Readonly<Record<EventKind, FilmMillis>> = {
  arrived: 300,
  "tried-again": 450,
  warm: 700,
  waited: 700,
  cold: 800,
  queued: 700,
  "run-started": 400,
  completed: 400,
  "timed-out": 800,
  throttled: 800,
  "dead-lettered": 800,
  "retry-set": 500,
  "instance-created": 350,
  "phase-begun": 350,
  "instance-ready": 400,
  "instance-idle": 350,
  "instance-draining": 500,
  "instance-gone": 700,
  failed: 800,
  "place-asked": 300,
  "place-held": 400,
  computing: 200,
  "scaler-looked": 450,
  "reader-closed": 500,
  "reader-opened": 500,
  "pollers-changed": 400,
  "fault-begun": 900,
  "fault-ended": 700,
  "instance-spare": 450,
  "instance-wanted": 450,
  enqueued: 300,
};

export function askedOf(trace: Trace): Asked {
  const { events, horizon, scenario } = trace;
  const at = new Float64Array(events.at.length + 1);
  const film = new Float64Array(events.at.length + 1);
  const seen = new Int32Array(eventKinds.length * reasons);
  const interventions = scenario.interventions.map((one) => one.at).sort((a, b) => a - b);
  let [last, done] = [0, 0];
  for (let n = 0; n < events.at.length; n += 1) {
    const when = Math.min(valueAt(events.at, n), horizon);
    // What follows upon something that was done to it is looked at anew.
    for (; (interventions[done] ?? horizon) <= when && done < interventions.length; done += 1)
      seen.fill(0);
    if (when > valueAt(at, last)) {
      last += 1;
      at[last] = when;
    }
    const kind = valueAt(events.kind, n);
    const key = kind * reasons + reasonOf(trace, n);
    const times = valueAt(seen, key) + 1;
    seen[key] = times;
    const asks = (firsts[kind] ?? 0) / (times * Math.sqrt(times));
    film[last] = Math.max(valueAt(film, last), asks);
  }
  return { at: at.subarray(0, last + 1), film: film.subarray(0, last + 1) };
}

const firsts = eventKinds.map((kind) => first[kind]);
const reasons = 16;

/** Why it happened, or to what: below `reasons`. */
function reasonOf({ events, tries, instances, looks }: Trace, n: number): number {
  const ref = valueAt(events.ref, n);
  switch (eventKinds[valueAt(events.kind, n)]) {
    case "warm":
      return valueAt(tries.idleSince, ref) < 0 ? 1 : 0;
    case "cold":
      if (valueAt(tries.others, ref) + valueAt(tries.starting, ref) > 0) return 1;
      return valueAt(tries.goneInstance, ref) < 0 ? 0 : 2 + valueAt(tries.goneReason, ref);
    case "queued":
    case "throttled":
      return valueAt(tries.limit, ref);
    case "run-started":
      return valueAt(tries.start, ref);
    case "phase-begun":
      return phaseAt(instances, ref, valueAt(events.at, n));
    case "instance-gone":
      return valueAt(instances.endReason, ref);
    case "place-asked":
      return valueAt(tries.inLine, ref) > 0 ? 1 : 0;
    case "scaler-looked": {
      const more = Math.sign(valueAt(looks.wanted, ref) - valueAt(looks.working, ref));
      return 1 + more + (valueAt(looks.panicking, ref) > 0 ? 3 : 0);
    }
    default:
      return 0;
  }
}

const phasesEach = 5;

function phaseAt({ createdAt, phases }: Trace["instances"], instance: number, at: number): number {
  let until = valueAt(createdAt, instance);
  for (let n = 0; n < phasesEach; n += 1) {
    until += valueAt(phases, instance * phasesEach + n);
    if (until > at) return n;
  }
  return 0;
}
