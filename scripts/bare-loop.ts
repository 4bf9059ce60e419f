// The least a simulator of instances can do: one heap with arrivals and ends, a stack of idle instances.
// No history, no statistics, no expiries. The engine's speed is measured against it.

const arrival = -1;

/** Runs until `requests` have arrived, and gives the highest number of instances, so work is not skipped. */
export function bareLoop(requests: number, perSecond: number, meanSeconds: number): number {
  const times: number[] = [];
  const slots: number[] = [];
  const idle: number[] = [];
  let instances = 0;
  let arrived = 0;
  push(times, slots, 0, arrival);
  while (arrived < requests) {
    const at = times[0] as number;
    const slot = pop(times, slots);
    if (slot === arrival) {
      arrived++;
      push(times, slots, at - Math.log(Math.random()) * meanSeconds, idle.pop() ?? instances++);
      push(times, slots, at - Math.log(Math.random()) / perSecond, arrival);
    } else idle.push(slot);
  }
  return instances;
}

function push(times: number[], slots: number[], at: number, slot: number): void {
  let hole = times.length;
  times.push(at);
  slots.push(slot);
  while (hole > 0) {
    const above = (hole - 1) >> 1;
    const time = times[above] as number;
    if (time <= at) break;
    times[hole] = time;
    slots[hole] = slots[above] as number;
    hole = above;
  }
  times[hole] = at;
  slots[hole] = slot;
}

function pop(times: number[], slots: number[]): number {
  const first = slots[0] as number;
  const at = times.pop() as number;
  const slot = slots.pop() as number;
  const size = times.length;
  if (size === 0) return first;
  let hole = 0;
  for (let below = 1; below < size; below = 2 * hole + 1) {
    if (below + 1 < size && (times[below + 1] as number) < (times[below] as number)) below++;
    const time = times[below] as number;
    if (at <= time) break;
    times[hole] = time;
    slots[hole] = slots[below] as number;
    hole = below;
  }
  times[hole] = at;
  slots[hole] = slot;
  return first;
}
