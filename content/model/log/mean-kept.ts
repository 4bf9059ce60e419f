// How long idle instances are kept in the mean, whatever shape that has: the share that is gone may only grow with the gap.
// Its bounds are those of logs that might as well have come, drawn from that share.
import { type Stream, stream, uniform } from "@/simulator/random/uniform";
import type { Micros } from "@/simulator/scenario";

/** Gaps of about one length: how many instances outlived them, and how many did not. */
export type GapsAlike = {
  readonly from: Micros;
  readonly to: Micros;
  readonly outlived: number;
  readonly missed: number;
};

const draws = 200;
/** So sure that all are gone at the end that nothing beyond it matters. */
const gone = 0.95;

/** null: the longest gaps were outlived too often to know. `other`: what ends instances at any time, as a share. */
export function meanKept(bins: readonly GapsAlike[], other: number) {
  const shares = risingShares(bins);
  if (apart(shares.at(-1)?.high ?? 0, other) < gone) return null;
  const drawn = stream(bins.length, "duration");
  let next = 0;
  const means = Array.from({ length: draws }, () => {
    const again = bins.map((bin, n) => {
      const all = bin.outlived + bin.missed;
      const missed = happened(all, shares[n]?.low ?? 0, drawn, next);
      next += fewTried;
      return { ...bin, missed, outlived: all - missed };
    });
    return meansOf(again, risingShares(again), other);
  });
  const at = (which: "low" | "high", place: number) =>
    means.map((mean) => mean[which]).sort((a, b) => a - b)[Math.floor(place * draws)] ?? 0;
  return { low: at("low", 0.025), high: at("high", 0.975) };
}

/** Where no gap was seen, the share is between those of its neighbours. */
type Share = { readonly low: number; readonly high: number };

/** Neighbours that would fall are taken together. */
function risingShares(bins: readonly GapsAlike[]): readonly Share[] {
  const pools: { count: number; missed: number; bins: number }[] = [];
  const shareOf = (pool: { count: number; missed: number } | undefined) =>
    pool === undefined ? 0 : pool.missed / pool.count;
  for (const { outlived, missed } of bins) {
    const count = outlived + missed;
    if (count === 0 && pools.length > 0) continue;
    pools.push({ count: Math.max(count, Number.MIN_VALUE), missed, bins: 1 });
    while (pools.length > 1 && shareOf(pools.at(-2)) >= shareOf(pools.at(-1))) {
      const last = pools.pop();
      const before = pools.at(-1);
      if (last === undefined || before === undefined) break;
      before.count += last.count;
      before.missed += last.missed;
      before.bins += last.bins;
    }
  }
  const known = pools.flatMap((pool) => Array.from({ length: pool.bins }, () => shareOf(pool)));
  let place = -1;
  return bins.map(({ outlived, missed }, n) => {
    const isSeen = outlived + missed > 0 || n === 0;
    if (isSeen) place++;
    const low = known[place] ?? 0;
    return { low, high: isSeen ? low : (known[place + 1] ?? 1) };
  });
}

function meansOf(bins: readonly GapsAlike[], shares: readonly Share[], other: number) {
  const sum = (which: keyof Share) =>
    bins.reduce(
      (all, { from, to }, n) => all + (to - from) * (1 - apart(shares[n]?.[which] ?? 0, other)),
      0,
    );
  return { low: sum("high"), high: sum("low") };
}

/** Without what ends at any time. */
function apart(share: number, other: number): number {
  return Math.min(1, Math.max(0, (share - other) / (1 - other)));
}

const fewTried = 64;

/** How often something happened that does with this chance: counted one by one where it is tried seldom. */
function happened(tried: number, chance: number, drawn: Stream, from: number): number {
  if (chance <= 0 || chance >= 1) return chance <= 0 ? 0 : tried;
  if (tried <= fewTried) {
    let count = 0;
    for (let n = 0; n < tried; n++) if (uniform(drawn, from + n) < chance) count++;
    return count;
  }
  // Twelve even draws are as good as a normal one.
  let normal = -6;
  for (let n = 0; n < 12; n++) normal += uniform(drawn, from + n);
  const count = tried * chance + normal * Math.sqrt(tried * chance * (1 - chance));
  return Math.min(tried, Math.max(0, Math.round(count)));
}
