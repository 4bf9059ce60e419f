import fc from "fast-check";
import { expect, test } from "vitest";
import { doing, moment } from "./made-up";
import { progressLog } from "./progress-log";

/** Tabs of one browser, each with a view of storage that lags behind: a write is seen by the others when it is heard
 * of. Until then they read what was there before, and write over it. */
function browser(count: number) {
  const writes: string[] = [];
  let now = 0;
  let hasRoom = true;
  const open = () => {
    let seen = writes.length;
    let heard = writes.length;
    const own: number[] = [];
    const log = progressLog(
      () => ({
        getItem: (key) => (key === "progress" ? (writes[seen - 1] ?? null) : null),
        setItem: (key, text) => {
          if (!hasRoom) throw new DOMException("full", "QuotaExceededError");
          if (key !== "progress") return;
          own.push(writes.length);
          writes.push(text);
          seen = writes.length;
        },
      }),
      () => now,
    );
    const hear = () => {
      if (heard >= writes.length) return false;
      const text = writes[heard];
      heard += 1;
      seen = Math.max(seen, heard);
      if (text !== undefined && !own.includes(heard - 1)) log.hear(text);
      return true;
    };
    return { log, hear };
  };
  const tabs = Array.from({ length: count }, open);
  return {
    tabs,
    open,
    /** Another page takes the place of this one, whatever it has not heard of. */
    leave: (index: number) => {
      if (tabs[index]?.log.trouble() === null) tabs[index] = open();
    },
    setClock: (at: number) => {
      now = at;
    },
    setRoom: (is: boolean) => {
      hasRoom = is;
    },
    /** Until nobody has anything more to hear. */
    settle: () => {
      for (let turn = 0; tabs.some(({ hear }) => hear()); turn += 1)
        if (turn > 10_000) throw new Error("the tabs go on answering each other");
    },
  };
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("do" as const), tab: fc.nat(2), doing }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("hear" as const), tab: fc.nat(2) }) },
  fc.record({ kind: fc.constant("clock" as const), at: moment }),
  // One stays: what two write at one moment is lost if nobody is there any more to hear of both.
  fc.record({ kind: fc.constant("leave" as const), tab: fc.nat(1) }),
  fc.record({ kind: fc.constant("room" as const), is: fc.boolean() }),
);
const forget = fc.record({
  kind: fc.constant("forget" as const),
  tab: fc.nat(2),
  scope: fc.constantFrom("a", "b", ""),
});

type Step = typeof step | typeof forget extends fc.Arbitrary<infer S> ? S : never;

function played(steps: readonly Step[]) {
  const all = browser(3);
  const done: string[] = [];
  for (const [index, one] of steps.entries()) {
    if (one.kind === "clock") all.setClock(one.at);
    else if (one.kind === "room") all.setRoom(one.is);
    else if (one.kind === "hear") all.tabs[one.tab]?.hear();
    else if (one.kind === "leave") all.leave(one.tab);
    else if (one.kind === "forget") all.tabs[one.tab]?.log.forget(one.scope);
    else {
      // Each of a thing of its own, so that one that is lost is missed.
      done.push(`${one.doing.of}-${index}`);
      all.tabs[one.tab]?.log.add({ ...one.doing, of: `${one.doing.of}-${index}` });
    }
  }
  all.setRoom(true);
  for (const { log } of all.tabs) log.add({ kind: "read", of: "c#end", is: null });
  all.settle();
  const lists = [...all.tabs, all.open()].map(({ log }) => log.events());
  return { done, lists };
}

test("tabs that write at one moment, with clocks set and writes that fail, lose nothing", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30, size: "max" }), (steps) => {
      const { done, lists } = played(steps);
      for (const list of lists) {
        expect(list).toEqual(lists[0]);
        expect(new Set(list.map(({ of }) => of))).toEqual(new Set([...done, "c#end"]));
      }
    }),
  );
});

test("with something forgotten in between they come to one list, too", () => {
  const steps = fc.array(fc.oneof({ weight: 5, arbitrary: step }, forget), {
    maxLength: 30,
    size: "max",
  });
  fc.assert(
    fc.property(steps, (list) => {
      const { lists } = played(list);
      for (const one of lists) expect(one).toEqual(lists[0]);
    }),
  );
});

test("a tab that still has what another forgot does not bring it back, though the clock was set back", () => {
  const all = browser(2);
  const [one, other] = all.tabs;
  for (const at of [9_000_000, 1_000_000]) {
    all.setClock(at);
    one?.log.add({ kind: "read", of: "a#x", is: null });
    all.settle();
    one?.log.forget("a");
    if (at < 9_000_000) other?.log.add({ kind: "read", of: "b#x", is: null });
    all.settle();
  }
  for (const { log } of [...all.tabs, all.open()])
    expect(log.events().map(({ of }) => of)).toEqual(["b#x"]);
});
