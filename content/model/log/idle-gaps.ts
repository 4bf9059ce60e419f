// How long instances had been idle, as far as the requests of a log tell it, by the rule that the one used last is used
// next and that each runs one request at a time. A warm request shows an idle spell that an instance outlived, a cold one
// with an idle instance left shows one that it did not.
import { EventHeap } from "@/simulator/run/structures/event-heap";
import type { Micros } from "@/simulator/scenario";
import { valueAt } from "@/simulator/trace/search";
import { cold, type Requests, told, unknown, warm } from "./log-table";

/** A cold request for which there should have been an idle instance, and how old the one used last had become. */
export type Missed = {
  /** Which request of the log. */
  readonly request: number;
  readonly at: Micros;
  readonly gap: Micros;
  readonly age: Micros;
  /** How many instances ran then, and how many more were started within a minute. */
  readonly busy: number;
  readonly startedAfter: number;
};

export type IdleGaps = {
  /** Idle spells that ended with a warm request. */
  readonly outlived: Float64Array;
  readonly missed: readonly Missed[];
  /** Idle spells that an instance had not outlived: of all that should have been idle when a request was cold. */
  readonly ended: readonly Micros[];
  /** Cold requests for which there was no instance that had nothing to do. */
  readonly first: readonly number[];
  readonly scaledOut: readonly number[];
  /** Warm ones for which no instance is known: there before the log begins, or kept ready. */
  readonly unseen: number;
};

/** Nearer to each other than this an end and an arrival are not told apart: logs are written a moment later. */
const together: Micros = 50_000;
const minute: Micros = 60_000_000;

export function idleGapsOf(requests: Requests): IdleGaps {
  const { count, arrivedAt, duration, init, start, timedOut, resolution } = requests;
  const blur = Math.max(together, 2 * resolution);
  const busy = new EventHeap();
  const createdAt: number[] = [];
  /** The idle, the one used last on top. */
  const idle: number[] = [];
  const idleSince: number[] = [];
  const outlived = new Float64Array(count);
  const missed: { -readonly [K in keyof Missed]: Missed[K] }[] = [];
  const ended: Micros[] = [];
  /** Since when each had been idle, and when it was made, of those found gone that none has replaced. */
  const gone: (readonly [Micros, Micros])[] = [];
  const first: number[] = [];
  const scaledOut: number[] = [];
  let [outlivedCount, unseen] = [0, 0];
  const rest = () => {
    const since = busy.top;
    idle.push(busy.pop());
    idleSince.push(since);
  };
  for (let n = 0; n < count; n++) {
    const at = valueAt(arrivedAt, n);
    if (start[n] === unknown) continue;
    while (busy.top <= at) rest();
    let instance = -1;
    if (start[n] === cold) {
      const latest = missed.at(-1);
      if (latest !== undefined && at - latest.at <= minute) latest.startedAfter++;
      const left = idle.length - warmBeside(requests, n);
      const since = idleSince[left - 1] ?? Number.NaN;
      if (at - since > blur) {
        for (const [k, each] of idleSince.splice(0, left).entries()) {
          gone.push([each, createdAt[idle[k] ?? 0] ?? each]);
          ended.push(at - each);
        }
        idle.splice(0, left);
      }
      // Whoever comes while it is still missing would have taken one of the others that have gone.
      const missing = gone.pop();
      if (missing !== undefined) {
        const [from, made] = missing;
        missed.push({
          request: n,
          at,
          gap: at - from,
          age: from - made,
          busy: busy.size,
          startedAfter: 0,
        });
      } else (createdAt.length === 0 ? first : scaledOut).push(n);
      instance = createdAt.length;
      createdAt.push(at);
    } else {
      if (idle.length === 0 && busy.top <= at + blur) rest();
      const since = idleSince.pop();
      const used = idle.pop();
      if (since === undefined || used === undefined) {
        unseen++;
        instance = createdAt.length;
        createdAt.push(at);
      } else {
        instance = used;
        outlived[outlivedCount++] = Math.max(0, at - since);
      }
    }
    // One whose run was cut off takes no further request.
    if (timedOut[n] === 1) continue;
    busy.push(at + told(duration[n]) + (start[n] === cold ? told(init[n]) : 0), instance);
  }
  return { outlived: outlived.subarray(0, outlivedCount), missed, ended, first, scaledOut, unseen };
}

/** How many warm requests stand after it in the log that may as well have come before: they took what was idle. */
function warmBeside({ count, arrivedAt, start, resolution }: Requests, n: number): number {
  const until = valueAt(arrivedAt, n) + 2 * resolution;
  let found = 0;
  for (let next = n + 1; next < count && valueAt(arrivedAt, next) <= until; next++)
    if (start[next] === warm) found++;
  return found;
}
