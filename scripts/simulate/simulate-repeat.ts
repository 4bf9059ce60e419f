// Many reports as one: whatever is a number becomes its mean and the half-width of its 95 % interval.
// Knows no report by heart. What is not a number: "exact" holds if it always held, digests are joined.
import { type Estimate, estimate } from "@/simulator/read/repeat";

export type Estimated<T> = T extends number
  ? Estimate
  : T extends object
    ? { readonly [K in keyof T]: Estimated<T[K]> }
    : T;

/** All of one shape, and at least one. */
export function estimateAll<T extends object>(reports: readonly [T, ...T[]]): Estimated<T> {
  return together(reports) as Estimated<T>;
}

function together(samples: readonly unknown[]): unknown {
  const [first] = samples;
  switch (typeof first) {
    case "number":
      return estimate(samples as readonly number[]);
    case "boolean":
      return samples.every((sample) => sample === true);
    case "string":
      return joined(samples as readonly string[]);
    default: {
      const keys = Object.keys(first as object);
      const values = (key: string) => samples.map((each) => (each as Record<string, unknown>)[key]);
      return Object.fromEntries(keys.map((key) => [key, together(values(key))]));
    }
  }
}

/** A digest of digests; of one, that one. */
function joined(digests: readonly string[]): string {
  return digests.reduce((all, digest) => mixed(all + digest));
}

function mixed(text: string): string {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.charCodeAt(0))) * prime);
  }
  return hash.toString(16).padStart(16, "0");
}
