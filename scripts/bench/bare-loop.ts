// The least a simulator of instances can do: one heap with arrivals and ends, a stack of idle instances.
// No history, no statistics, no expiries. It has the engine's own heap and meets its arrivals and
// durations, so that what is compared is the rules and the books.

import { exponential } from "@/simulator/random/exponential";
import { stream } from "@/simulator/random/uniform";
import { EventHeap } from "@/simulator/run/structures/event-heap";

const arrival = -1;

/** Runs until `requests` have arrived, and gives the highest number of instances, so work is not skipped. */
export function bareLoop(requests: number, perSecond: number, meanSeconds: number): number {
  const gaps = stream(1, "arrivals", 1);
  const durations = stream(1, "duration", 1);
  const events = new EventHeap();
  const idle: number[] = [];
  let instances = 0;
  let arrived = 0;
  events.push(0, arrival);
  while (arrived < requests) {
    const at = events.top;
    const slot = events.pop();
    if (slot === arrival) {
      const until = at + Math.round(exponential(durations, arrived) * meanSeconds * 1e6);
      events.push(until, idle.pop() ?? instances++);
      const next = at + Math.round((exponential(gaps, ++arrived) / perSecond) * 1e6);
      events.push(next, arrival);
    } else idle.push(slot);
  }
  return instances;
}
