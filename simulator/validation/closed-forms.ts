// The mathematics that a simulated platform must reproduce where there is some.

/** Erlang's loss formula: the share of arrivals that find all of `servers` busy, at `load`. */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** Erlang's waiting formula: the share of arrivals that have to wait. */
export function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load);
  return (servers * blocked) / (servers - load * (1 - blocked));
}

/**
 * The mean number of runs that share `processors` equally, one at most each, at `load` = rate × work: whatever the
 * law of the work. `at` gives the probability of each number.
 */
export function sharedProcessors(processors: number, load: number) {
  const weights = [1];
  let sum = 1;
  let mean = 0;
  for (let n = 1; n < 100_000 && (weights[n - 1] ?? 0) > 1e-15 * sum; n++) {
    const weight = ((weights[n - 1] ?? 0) * load) / Math.min(n, processors);
    weights.push(weight);
    sum += weight;
    mean += n * weight;
  }
  return { mean: mean / sum, at: (n: number) => (weights[n] ?? 0) / sum };
}

/**
 * At most `most` requests at once, others are turned away: first each is by itself (`before` = rate × mean time), then
 * it needs one of `places` and waits for it (`load` = rate × mean time there). The share turned away, and the mean
 * number that hold a place.
 */
export function twoStages(most: number, before: number, places: number, load: number) {
  let whole = 0;
  let full = 0;
  let held = 0;
  let ahead = 1;
  for (let first = 0; first <= most; first++) {
    if (first > 0) ahead *= before / first;
    let weight = ahead;
    for (let second = 0; first + second <= most; second++) {
      if (second > 0) weight *= load / Math.min(second, places);
      whole += weight;
      held += weight * Math.min(second, places);
      if (first + second === most) full += weight;
    }
  }
  return { turnedAway: full / whole, meanHeld: held / whole };
}

/** The share that finds a bucket of `size` empty, refilled with `size` a second: the loss of M/D/1/size. */
export function bucketLoss(size: number, perSecond: number): number {
  const load = perSecond / size;
  const coming = [Math.exp(-load)];
  for (let n = 1; n <= size; n++) coming.push(((coming[n - 1] ?? 0) * load) / n);
  const left = [1];
  for (let n = 0; n + 1 < size; n++) {
    let next = (left[n] ?? 0) - (coming[n] ?? 0);
    for (let from = 1; from <= n; from++) next -= (left[from] ?? 0) * (coming[n - from + 1] ?? 0);
    left.push(next / (coming[0] ?? 1));
  }
  const whole = left.reduce((sum, one) => sum + one, 0);
  return 1 - 1 / (1 / whole + load);
}

/** Tries of a request that fails with probability `share` each time and may be tried `retries` times more. */
export function meanTries(share: number, retries: number): number {
  return (1 - share ** (retries + 1)) / (1 - share);
}

/**
 * The mean of a target scaler's wish: a Poisson stream's requests under way (`perSecond`, exponential times of mean
 * `seconds`), averaged over `window`, over what one instance is for, rounded up. The average is taken as normal.
 */
export function meanWanted(
  perSecond: number,
  seconds: number,
  window: number,
  each: number,
): number {
  const load = perSecond * seconds;
  const spread = window - seconds * (1 - Math.exp(-window / seconds));
  const deviation = Math.sqrt((2 * load * seconds * spread) / window ** 2);
  let mean = 0;
  for (let n = 0; n < 10 * (1 + load / each); n++)
    mean += normalBelow((load - n * each) / deviation);
  return mean;
}

/** The normal distribution function, by the series of its integral. */
function normalBelow(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17; n++) {
    term *= (x * x) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x - 0.9189385332046727);
}

/** The largest distance of the sample from the uniform law on [0, `end`], times the root of its size. */
export function kolmogorov(sample: readonly number[], end: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  const size = sorted.length;
  const distances = sorted.map((value, n) =>
    Math.max((n + 1) / size - value / end, value / end - n / size),
  );
  return Math.sqrt(size) * Math.max(...distances);
}
