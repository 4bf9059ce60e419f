// The set-ups than which none is both cheaper and better.

export type Spot = { readonly name: string; readonly price: number; readonly value: number };

/** From the cheapest to the dearest. */
export function frontierOf<T extends Spot>(spots: readonly T[]): readonly T[] {
  const byPrice = spots.toSorted((a, b) => a.price - b.price || a.value - b.value);
  let best = Number.POSITIVE_INFINITY;
  return byPrice.filter(({ value }) => {
    if (value >= best) return false;
    best = value;
    return true;
  });
}
