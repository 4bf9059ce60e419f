// The engine's containers against the simplest thing that does the same.

import fc from "fast-check";
import { expect, test } from "vitest";
import { stream } from "../../random/uniform";
import { exactLatencies, Latencies } from "../latencies";
import { EventHeap } from "./event-heap";
import { ExactSum } from "./exact-sum";
import { freeSlots } from "./free-slots";
import { SlotHeap } from "./slot-heap";
import { SlotList } from "./slot-list";

test("events leave the heap by time, equal ones in the order they entered", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 9 }), { nil: null })), (steps) => {
      const heap = new EventHeap();
      const list: { at: number; ref: number }[] = [];
      for (const [n, at] of steps.entries()) {
        const ref = n % 2 === 0 ? n : -n;
        if (at !== null) {
          heap.push(at, ref);
          list.push({ at, ref });
          list.sort((a, b) => a.at - b.at);
        } else if (list.length > 0) expect(heap.pop()).toBe(list.shift()?.ref);
        expect(heap.top).toBe(list[0]?.at ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});

test("what is pushed into the place of what was taken comes as if that had been popped before", () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.option(fc.nat({ max: 9 }), { nil: null })));
  fc.assert(
    fc.property(steps, (all) => {
      const heap = new EventHeap();
      const popped = new EventHeap();
      for (const [n, [takes, at]] of all.entries()) {
        if (takes && popped.size > 0) expect(heap.take()).toBe(popped.pop());
        if (at !== null) for (const one of [heap, popped]) one.push(at, n);
        heap.close();
        expect([heap.top, heap.size]).toEqual([popped.top, popped.size]);
      }
      while (popped.size > 0) expect(heap.pop()).toBe(popped.pop());
    }),
  );
});

test("slots leave the slot heap by instant, equal ones in the order they were set", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 9 }))), (steps) => {
      const heap = new SlotHeap();
      const list: { slot: number; at: number }[] = [];
      for (const [slot, at] of steps) {
        const known = list.findIndex((one) => one.slot === slot);
        if (known >= 0) {
          heap.remove(slot);
          list.splice(known, 1);
        } else {
          heap.add(slot, at);
          list.push({ slot, at });
          list.sort((a, b) => a.at - b.at);
        }
        expect(heap.top).toBe(list[0]?.at ?? Number.POSITIVE_INFINITY);
        expect(heap.first()).toBe(list[0]?.slot ?? -1);
      }
    }),
  );
});

test("the list keeps slots in the order of their last use", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 40 }), fc.boolean())), (steps) => {
      const oldest = new SlotList(false);
      const newest = new SlotList(true);
      let plain: { slot: number; at: number }[] = [];
      for (const [at, [slot, added]] of steps.entries()) {
        plain = plain.filter((one) => one.slot !== slot);
        if (added) plain.push({ slot, at });
        for (const list of [oldest, newest])
          if (added) list.add(slot, at);
          else list.remove(slot);
        expect(oldest.top).toBe(plain[0]?.at ?? Number.POSITIVE_INFINITY);
        expect(oldest.first()).toBe(plain[0]?.slot ?? -1);
        expect(newest.first()).toBe(plain.at(-1)?.slot ?? -1);
      }
    }),
  );
});

test("free slots give the newest and the oldest instance, whichever slot it has", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 300 }), (slots) => {
      const numbers = { number: new Int32Array(41) };
      const newest = freeSlots("newest", numbers, stream(1, "placement"));
      const oldest = freeSlots("oldest", numbers, stream(1, "placement"));
      // In order of creation.
      let free: number[] = [];
      for (const [number, slot] of slots.entries()) {
        if (free.includes(slot)) {
          free = free.filter((one) => one !== slot);
          for (const set of [newest, oldest]) set.remove(slot);
        } else {
          free.push(slot);
          numbers.number[slot] = number;
          for (const set of [newest, oldest]) set.add(slot);
        }
        expect(newest.first()).toBe(free.at(-1) ?? -1);
        expect(oldest.first()).toBe(free[0] ?? -1);
      }
    }),
  );
});

test("sums stay exact where floating point does not", () => {
  const sum = new ExactSum();
  for (let n = 0; n < 4; n++) sum.add(2 ** 52 - 1);
  const other = new ExactSum();
  for (let n = 0; n < 3; n++) other.add(2 ** 52 - 1);
  sum.add(3);
  expect(sum.less(other)).toBe(2 ** 52 + 2);
});

test("percentiles are exact while few, and within 1 % from then on", () => {
  for (const count of [1000, exactLatencies + 50_000]) {
    const latencies = new Latencies();
    const values = Array.from(
      { length: count },
      (_, n) => Math.round(1.0001 ** ((n * 7919) % count)) + n,
    );
    for (const value of values) latencies.add(value);
    values.sort((a, b) => a - b);
    const shares = [0.01, 0.5, 0.9, 0.99];
    expect(latencies.exact).toBe(count <= exactLatencies);
    for (const [n, found] of latencies.percentiles(shares).entries()) {
      const right = values[Math.ceil((shares[n] ?? 0) * count) - 1] ?? 0;
      if (latencies.exact) expect(found).toBe(right);
      else expect(Math.abs(found / right - 1)).toBeLessThan(0.01);
    }
  }
});
