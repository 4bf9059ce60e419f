// The life of one instance so far, in sentences: how it came to be, what it has done, what becomes of it.

import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { instanceName, remainingText } from "@/simulator/scene/words";
import type { Trace } from "@/simulator/trace/trace";
import { clockText } from "../../player/clock-words";
import { endReasonWords } from "./reasons";

export function instanceStory(trace: Trace, instance: number, at: Micros): string[] {
  const { instances } = trace;
  const name = instanceName(instance);
  const createdAt = instances.createdAt[instance] ?? 0;
  const endedAt = instances.endedAt[instance] ?? Number.POSITIVE_INFINITY;
  const runs = runsOn(trace, instance, at);
  const served = `It has served ${runs === 1 ? "one request" : `${runs.toLocaleString("en-US")} requests`} so far.`;
  const provisioned = (instances.provisionedAt[instance] ?? Number.POSITIVE_INFINITY) <= at;
  const ready = provisioned ? [`It is kept ready, and paid for, whether it is used or not.`] : [];
  const end =
    endedAt <= at
      ? [
          `It ended at ${clockText(endedAt)}: ${endReasonWords(trace, instance, instances.endReason[instance] ?? 0)}.`,
        ]
      : now(trace, instance, at);
  return [`${name} was created at ${clockText(createdAt)}. ${served}`, ...ready, ...end];
}

function now(trace: Trace, instance: number, at: Micros): string[] {
  const state = frameAt(trace, at).instances.find(({ number }) => number === instance)?.state;
  if (state?.kind !== "idle" || state.until === null) return [];
  return [
    `It has been idle since ${clockText(state.since)}, and is kept for ${remainingText(state.until - at)} more unless an event comes.`,
  ];
}

function runsOn({ tries }: Trace, instance: number, at: Micros): number {
  let runs = 0;
  for (let row = 0; row < tries.at.length; row += 1)
    if (tries.instance[row] === instance && (tries.endedAt[row] ?? 0) <= at) runs += 1;
  return runs;
}
