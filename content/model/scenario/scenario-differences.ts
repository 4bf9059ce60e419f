// What a file must say where something lies beneath it: only what differs from that.

export function unless<T>(value: T, usual: T): T | undefined {
  return same(value, usual) ? undefined : value;
}

/** The keys in which the first differs from the second; undefined if in none. */
export function whatDiffers<T extends object>(own: T, base: T): Partial<T> | undefined {
  const keys = (Object.keys(own) as (keyof T)[]).filter((key) => !same(own[key], base[key]));
  if (keys.length === 0) return undefined;
  return Object.fromEntries(keys.map((key) => [key, own[key]])) as Partial<T>;
}

/** Both sides are written by the same function, so their keys are in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function withoutNothing<T extends object>(from: T): T {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as T;
}
