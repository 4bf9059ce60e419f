// How long instances had been idle, as far as the requests of a log tell it, by the rule that the one used last is used
// next and that each runs one request at a time. A warm request shows an idle spell that an instance outlived, a cold one
// with an idle instance left shows one that it did not.
import { EventHeap } from "@/simulator/run/structures/event-heap";
import type { Micros } from "@/simulator/scenario";
import { cold, type Requests, told, unknown } from "./log-table";

/** A cold request for which there should have been an idle instance, and how old the one used last had become. */
export type Missed = {
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
  /** Cold requests for which there was no instance that had nothing to do. */
  readonly first: number;
  readonly scaledOut: number;
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
  let [outlivedCount, first, scaledOut, unseen] = [0, 0, 0, 0];
  const rest = () => {
    const since = busy.top;
    idle.push(busy.pop());
    idleSince.push(since);
  };
  for (let n = 0; n < count; n++) {
    const at = arrivedAt[n] as number;
    if (start[n] === unknown) continue;
    while (busy.top <= at) rest();
    let instance = -1;
    if (start[n] === cold) {
      const since = idleSince.at(-1) ?? Number.NaN;
      const latest = missed.at(-1);
      if (latest !== undefined && at - latest.at <= minute) latest.startedAfter++;
      if (at - since > blur) {
        const age = since - (createdAt[idle.at(-1) ?? 0] ?? since);
        missed.push({ at, gap: at - since, age, busy: busy.size, startedAfter: 0 });
        idle.length = 0;
        idleSince.length = 0;
      } else if (createdAt.length === 0) first++;
      else scaledOut++;
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
  return { outlived: outlived.slice(0, outlivedCount), missed, first, scaledOut, unseen };
}
