// The least a simulator of instances can do: a heap of the instants at which runs end, a stack of when idle instances
// fell idle, plain arrays, numbers from a generator of its own. No history, no statistics but a count, nothing that can
// be told apart. What the engine knows besides is what it may cost.

export type Load = {
  readonly perSecond: number;
  readonly meanSeconds: number;
  readonly startSeconds: number;
  readonly keptSeconds: number;
  readonly horizonSeconds: number;
};

/** Gives how many requests came. Poisson arrivals, exponential runs and starts, the instance used last first. */
export function bareLoop(load: Load, seed: number): number {
  const next = generator(seed);
  const exponential = (mean: number) => -mean * Math.log(1 - next());
  const ends: number[] = [];
  const idleSince: number[] = [];
  let oldest = 0;
  let requests = 0;
  let now = exponential(1 / load.perSecond);
  while (now < load.horizonSeconds) {
    while (ends.length > 0 && (ends[0] as number) <= now) idleSince.push(takeFirst(ends));
    while (oldest < idleSince.length && (idleSince[oldest] as number) + load.keptSeconds <= now)
      oldest++;
    let taken = exponential(load.meanSeconds);
    if (idleSince.length > oldest) idleSince.pop();
    else {
      idleSince.length = 0;
      oldest = 0;
      taken += load.startSeconds;
    }
    insert(ends, now + taken);
    requests++;
    now += exponential(1 / load.perSecond);
  }
  return requests;
}

/** A xorshift of 32 bits: as cheap as a generator gets. */
function generator(seed: number): () => number {
  let word = Math.imul(seed + 1, 0x9e3779b9) | 1;
  return () => {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    return (word >>> 0) / 4294967296;
  };
}

function insert(heap: number[], at: number): void {
  let hole = heap.length;
  heap.push(at);
  while (hole > 0) {
    const above = (hole - 1) >> 1;
    const other = heap[above] as number;
    if (other <= at) break;
    heap[hole] = other;
    hole = above;
  }
  heap[hole] = at;
}

function takeFirst(heap: number[]): number {
  const first = heap[0] as number;
  const last = heap.pop() as number;
  const size = heap.length;
  if (size === 0) return first;
  let hole = 0;
  for (let below = 1; below < size; below = 2 * hole + 1) {
    if (below + 1 < size && (heap[below + 1] as number) < (heap[below] as number)) below++;
    const other = heap[below] as number;
    if (other >= last) break;
    heap[hole] = other;
    hole = below;
  }
  heap[hole] = last;
  return first;
}
