// The rate of playback in words: "¼× slow motion", "real time", "×300". Rounded, so that it can be read
// while it changes.

export function printRate(rate: number): string {
  if (!(rate > 0)) return "still";
  if (rate < 0.9) return `${fractionOf(rate)}× slow motion`;
  return rate < 1.1 ? "real time" : `×${rounded(rate).toLocaleString("en-US")}`;
}

function fractionOf(rate: number): string {
  if (rate > 0.6) return "¾";
  const parts = rounded(1 / rate);
  const known: Readonly<Record<number, string>> = { 2: "½", 3: "⅓", 4: "¼", 5: "⅕", 8: "⅛" };
  return known[parts] ?? `1/${parts}`;
}

/** One digit below ten, two above. */
function rounded(value: number): number {
  if (value < 10) return Math.round(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
