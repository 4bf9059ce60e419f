import fc from "fast-check";
import { expect, test } from "vitest";
import { merged, type Registers, written } from "./sync";

const names = ["audience", "speaker", "second"] as const;

/** A window writes, or it hears everything that another one knows at that moment. */
type Doing =
  | { readonly kind: "write"; readonly by: number; readonly key: string; readonly value: number }
  | { readonly kind: "hear"; readonly by: number; readonly from: number };

const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("write" as const),
      by: fc.nat(2),
      key: fc.constantFrom("place", "run/a", "run/b"),
      value: fc.nat(99),
    }),
    fc.record({ kind: fc.constant("hear" as const), by: fc.nat(2), from: fc.nat(2) }),
  ),
  { maxLength: 40 },
);

function after(all: readonly Doing[]): readonly Registers[] {
  const windows: Registers[] = names.map(() => ({}));
  for (const doing of all) {
    const own = windows[doing.by] ?? {};
    windows[doing.by] =
      doing.kind === "write"
        ? written(own, doing.key, doing.value, names[doing.by] ?? "")
        : merged(own, windows[doing.from] ?? {});
  }
  return windows;
}

const states = doings.map(after);

test("whatever three windows do, they agree once each has heard the others, in any order", () => {
  fc.assert(
    fc.property(states, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (windows, order) => {
      const ends = windows.map((own) =>
        [...order, ...order].reduce((sum, n) => merged(sum, windows[n] ?? {}), own),
      );
      expect(ends[1]).toEqual(ends[0]);
      expect(ends[2]).toEqual(ends[0]);
    }),
  );
});

test("to hear the same twice changes nothing", () => {
  fc.assert(
    fc.property(states, ([one = {}, other = {}]) => {
      const once = merged(one, other);
      expect(merged(once, other)).toBe(once);
      expect(merged(once, one)).toBe(once);
    }),
  );
});

test("who has heard a value and writes anew has the last word", () => {
  fc.assert(
    fc.property(states, ([one = {}, other = {}]) => {
      const mine = written(merged(one, other), "place", "mine", "audience");
      expect(merged(other, mine).place?.value).toBe("mine");
      expect(merged(mine, other).place?.value).toBe("mine");
    }),
  );
});
