// A number as question files write it: digits and a point, no exponent, no rests of binary fractions.

export function decimal(value: number): string {
  const text = Number(value.toPrecision(12)).toFixed(8);
  return text.replace(/\.?0+$/, "").replace(/^-?$|^-0$/, "0");
}
