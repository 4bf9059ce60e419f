// Within which a share lies at 95 %, when so many of so many were counted: Wilson's interval, which holds for few as well.

export type Bounds = { readonly low: number; readonly high: number };

const z = 1.96;

export function shareBounds(found: number, of: number): Bounds {
  if (of === 0) return { low: 0, high: 1 };
  const share = found / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
