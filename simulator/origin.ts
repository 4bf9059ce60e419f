// Where a number comes from: a source with its date, or an assumption that says why. The form the
// site prints beside every simulator and price. Not the numbers themselves.

export type Source = {
  readonly url: string;
  /** When it was measured, published or read, in words. */
  readonly date: string;
  /** What the source says, in a sentence or less. */
  readonly note: string;
};

export type Origin = { readonly source: Source } | { readonly assumption: string };

export type Sourced<T> = Origin & { readonly value: T };

export function sourced<T>(value: T, url: string, date: string, note: string): Sourced<T> {
  return { value, source: { url, date, note } };
}

/** For many numbers of one page, read on one day. */
export function sourcedFrom(url: string, date: string) {
  return <T>(value: T, note: string) => sourced(value, url, date, note);
}

export function assumed<T>(value: T, assumption: string): Sourced<T> {
  return { value, assumption };
}

/** The values alone, without where each comes from. */
export function valuesOf<T extends Readonly<Record<string, Sourced<unknown>>>>(
  from: T,
): { readonly [K in keyof T]: T[K]["value"] } {
  const values = Object.entries(from).map(([key, { value }]) => [key, value]);
  return Object.fromEntries(values);
}

/** One line of the list of numbers under a simulator. */
export type Figure = Origin & {
  /** Path in the scenario or the price list, such as "platform.coldStart.fetch". */
  readonly field: string;
  readonly label: string;
  readonly text: string;
};

export function figureOf<T>(
  field: string,
  label: string,
  from: Sourced<T>,
  print: (value: T) => string,
): Figure {
  const { value, ...origin } = from;
  return { field, label, text: print(value), ...origin };
}
