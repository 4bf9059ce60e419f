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
  const { state, spare } =
    frameAt(trace, at).instances.find(({ number }) => number === instance) ?? {};
  const aside = spare
    ? ["It is not needed just now: it gets what no other instance has room for."]
    : [];
  if (state?.kind !== "idle" || state.until === null) return aside;
  return [
    ...aside,
    `It has been idle since ${clockText(state.since)}, and is kept for ${remainingText(state.until - at)} more unless an event comes.`,
  ];
}

function runsOn({ tries }: Trace, instance: number, at: Micros): number {
  let runs = 0;
  for (let row = 0; row < tries.at.length; row += 1) {
    const endedAt = tries.endedAt[row] ?? 0;
    // Not who waited for its start in vain.
    const ran = (tries.startedAt[row] ?? 0) <= endedAt;
    if (tries.instance[row] === instance && endedAt <= at && ran) runs += 1;
  }
  return runs;
}
