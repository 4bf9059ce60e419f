// What several windows hold in common: values by key, of which the latest counts, whichever window wrote it. Any
// order and any repetition of what is passed on ends in the same values everywhere. Knows no window and no clock.

/** The greater counter is later; of two alike, the greater window. */
export type Stamp = { readonly counter: number; readonly window: string };

export type Register = { readonly stamp: Stamp; readonly value: unknown };

export type Registers = Readonly<Record<string, Register>>;

/** The values with one written anew, later than all that this window has seen. */
export function written(
  registers: Registers,
  key: string,
  value: unknown,
  window: string,
): Registers {
  const counter =
    1 + Object.values(registers).reduce((most, one) => Math.max(most, one.stamp.counter), 0);
  return { ...registers, [key]: { stamp: { counter, window }, value } };
}

/** The same object if nothing in the other was later. */
export function merged(own: Registers, other: Registers): Registers {
  const later = Object.entries(other).filter(([key, { stamp }]) => isLater(stamp, own[key]?.stamp));
  return later.length === 0 ? own : { ...own, ...Object.fromEntries(later) };
}

function isLater(one: Stamp, other: Stamp | undefined): boolean {
  if (other === undefined) return true;
  return one.counter === other.counter ? one.window > other.window : one.counter > other.counter;
}
