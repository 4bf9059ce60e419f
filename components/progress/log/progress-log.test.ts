import fc from "fast-check";
import { expect, test } from "vitest";
import { type Doing, ofKind } from "./event";
import { type Keeper, progressKey, progressLog } from "./progress-log";

function guess(of: string): Doing {
  return { kind: "predicted", of, is: { guess: { kind: "number", value: 1 }, verdict: "right" } };
}

function entry(of: string, at = 1) {
  return { v: 1, at, ...guess(of) };
}

const ofs = (log: { readonly events: () => readonly { readonly of: string }[] }) =>
  log.events().map(({ of }) => of);

/** Storage with room for so many characters. */
function memory(text: string | null = null) {
  const kept = { text, aside: null as string | null, room: Number.POSITIVE_INFINITY };
  const keeper: Keeper = {
    getItem: (key) => (key === progressKey ? kept.text : kept.aside),
    setItem: (key, value) => {
      if (value.length > kept.room) throw new DOMException("full", "QuotaExceededError");
      if (key === progressKey) kept.text = value;
      else kept.aside = value;
    },
  };
  return { kept, keeper: () => keeper };
}

function forbidden(): Keeper {
  throw new DOMException("no", "SecurityError");
}

test("what is added is there for the next page", () => {
  const { keeper } = memory();
  progressLog(keeper).add(guess("a"));
  progressLog(keeper).add(guess("b"));
  expect(ofs(progressLog(keeper))).toEqual(["a", "b"]);
});

test("what another page added in the meantime is not lost", () => {
  const { keeper } = memory();
  const [one, other] = [progressLog(keeper), progressLog(keeper)];
  one.add(guess("a"));
  other.add(guess("b"));
  one.add(guess("c"));
  expect(ofs(one)).toEqual(["a", "b", "c"]);
});

test("the later answer is the last one, also when the clock was set back between the two", () => {
  const { keeper } = memory();
  const answer = (isRight: boolean): Doing => {
    return { kind: "answered", of: "a/one", is: { isRight, response: null } };
  };
  progressLog(keeper, () => 9_000_000).add(answer(false));
  progressLog(keeper, () => 1_000_000).add(answer(true));
  const last = ofKind(progressLog(keeper).events(), "answered").at(-1);
  expect(last?.is.isRight).toBe(true);
});

test("what stands in storage from the far future is followed by what is done today", () => {
  const { keeper } = memory(
    JSON.stringify({ v: 1, events: [entry("late", 1e300), entry("a", 7)] }),
  );
  const log = progressLog(keeper, () => 8);
  const second = { kind: "number", value: 2 } as const;
  log.add({ kind: "predicted", of: "late", is: { guess: second, verdict: "right" } });
  expect(ofs(log)).toEqual(["a", "late"]);
  expect(ofKind(log.events(), "predicted").at(-1)?.is.guess).toEqual(second);
});

test("listeners hear of a change, and the list is the same as long as there is none", () => {
  const { keeper, kept } = memory();
  const log = progressLog(keeper);
  let heard = 0;
  const stop = log.onChange(() => {
    heard += 1;
  });
  log.add(guess("a"));
  const before = log.events();
  log.hear(kept.text);
  expect(log.events()).toBe(before);
  const times = heard;
  stop();
  log.add(guess("b"));
  expect([times > 0, heard]).toEqual([true, times]);
});

test("with forbidden storage the list lasts as long as the page", () => {
  const log = progressLog(forbidden);
  log.add(guess("a"));
  log.add(guess("b"));
  expect(ofs(log)).toEqual(["a", "b"]);
  expect(log.trouble()).toBe("forbidden");
});

test("a write that fails takes nothing from storage; what it was for is held, and stored when there is room", () => {
  const { kept, keeper } = memory();
  const log = progressLog(keeper);
  log.add(guess("a"));
  const before = kept.text;
  kept.room = 10;
  for (const of of ["b", "c"]) log.add(guess(of));
  expect(kept.text).toBe(before);
  expect(ofs(log)).toEqual(["a", "b", "c"]);
  expect(log.trouble()).toBe("full");
  kept.room = Number.POSITIVE_INFINITY;
  log.add(guess("d"));
  expect(ofs(progressLog(keeper))).toEqual(["a", "b", "c", "d"]);
  expect(log.trouble()).toBeNull();
});

test("what was cleared elsewhere is gone here, too", () => {
  const { kept, keeper } = memory();
  const log = progressLog(keeper);
  log.add(guess("a"));
  kept.text = null;
  log.hear(null);
  expect(log.events()).toEqual([]);
  expect(kept.text).toBeNull();
});

test("what storage never took outlasts its clearing, and is stored when there is room", () => {
  const { kept, keeper } = memory(JSON.stringify({ v: 1, events: [entry("a")] }));
  const log = progressLog(keeper);
  kept.room = 10;
  log.add(guess("b"));
  Object.assign(kept, { text: null, room: Number.POSITIVE_INFINITY });
  log.hear(null);
  expect(ofs(progressLog(keeper))).toContain("b");
});

test("whatever is in storage, what comes out are events, and adding one works", () => {
  const broken = fc.oneof(
    fc.string(),
    fc.json(),
    fc.anything().map((found) => JSON.stringify({ v: 1, events: [found, entry("sound")] }) ?? ""),
  );
  fc.assert(
    fc.property(broken, (text) => {
      const { keeper } = memory(text);
      const log = progressLog(keeper);
      log.add(guess("new"));
      expect(ofs(log).at(-1)).toBe("new");
    }),
  );
});

test("kinds of events that a later page knows are kept", () => {
  const later = { v: 1, at: 5, n: 5, kind: "recalled", of: "term/x", is: { ease: 2.5 } };
  const { kept, keeper } = memory(JSON.stringify({ v: 1, events: [later] }));
  progressLog(keeper).add(guess("a"));
  expect(JSON.parse(kept.text ?? "").events[0]).toEqual(later);
});

test("what a later version wrote is left alone", () => {
  const text = JSON.stringify({ v: 2, things: [] });
  const { kept, keeper } = memory(text);
  const log = progressLog(keeper);
  log.add(guess("a"));
  expect(ofs(log)).toEqual(["a"]);
  expect(kept.text).toBe(text);
  expect(log.trouble()).toBe("newer");
});

test.each([
  ["{ not json", ["a"]],
  [JSON.stringify({ v: 1, events: [entry("sound"), { v: 1, at: "odd" }] }), ["sound", "a"]],
])("what cannot be read is set aside ahead of the first event, and said: %s", (text, after) => {
  const { kept, keeper } = memory(text);
  const log = progressLog(keeper);
  expect(log.trouble()).toBe("unreadable");
  log.add(guess("a"));
  expect(kept.aside).toBe(text);
  expect(ofs(progressLog(keeper))).toEqual(after);
});

test("without room to set it aside it stays where it is", () => {
  const { kept, keeper } = memory("{ not json");
  kept.room = 5;
  const log = progressLog(keeper);
  kept.room = Number.POSITIVE_INFINITY;
  log.add(guess("a"));
  expect(kept.text).toBe("{ not json");
  expect(log.trouble()).toBe("full");
});

test("a mark and the readings outlive any number of answers", () => {
  const mark = { v: 1, at: 1, kind: "marked", of: "glossary/slo", is: { isMarked: true } };
  const early = [mark, ...Array.from({ length: 12 }, (_, n) => entry(`lesson#${n}`, n + 2))];
  const answers = Array.from({ length: 2500 }, (_, n) => {
    const is = { isRight: true, response: null };
    return { v: 1, at: 1_000_000 * (n + 1), kind: "answered", of: `a/${n % 9}`, is };
  });
  const { kept, keeper } = memory(JSON.stringify({ v: 1, events: [...early, ...answers] }));
  progressLog(keeper).add(guess("b"));
  expect(ofs(progressLog(keeper)).slice(0, 13)).toEqual(early.map(({ of }) => of));
  expect(JSON.parse(kept.text ?? "").events.length).toBeGreaterThan(2000);
});

test("a bare list of an earlier version is taken over", () => {
  const { keeper } = memory(JSON.stringify([entry("a")]));
  const log = progressLog(keeper);
  log.add(guess("b"));
  expect(log.trouble()).toBeNull();
  expect(ofs(progressLog(keeper))).toEqual(["a", "b"]);
});

test("what is brought is put to its own, and what it took the place of is told", () => {
  const { keeper } = memory();
  const log = progressLog(keeper, () => 5);
  log.add(guess("a"));
  const [own] = log.events();
  if (own === undefined) throw new Error("nothing was added");
  expect(log.bring([own, { ...own, of: "b", n: 4 }])).toEqual({ added: 1, replaced: 0 });
  expect(log.bring([{ ...own, n: 9, at: 9 }])).toEqual({ added: 1, replaced: 1 });
  expect(ofs(log)).toEqual(["b", "a"]);
});

test("what is forgotten is gone from storage, and nothing else is; it can be brought back", () => {
  const { keeper } = memory();
  const log = progressLog(keeper);
  for (const of of ["a/x", "b/x", "a-too/x"]) log.add(guess(of));
  const before = log.events();
  log.forget("a");
  expect(ofs(progressLog(keeper))).toEqual(["b/x", "a-too/x"]);
  expect(log.bring(before)).toEqual({ added: 1, replaced: 0 });
  expect(ofs(progressLog(keeper))).toEqual(["a/x", "b/x", "a-too/x"]);
});
