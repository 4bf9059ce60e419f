import fc from "fast-check";
import { expect, test } from "vitest";
import { type Keeper, type ProgressEvent, progressKey, progressLog } from "./progress-log";

function event(of: string, at = 1): ProgressEvent {
  return { v: 1, at, kind: "predicted", of, is: { right: true } };
}

/** Storage with room for so many characters. */
function memory(text: string | null = null, room = Number.POSITIVE_INFINITY) {
  const kept: { text: string | null; aside: string | null } = { text, aside: null };
  const keeper: Keeper = {
    getItem: (key) => (key === progressKey ? kept.text : kept.aside),
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      if (key === progressKey) kept.text = value;
      else kept.aside = value;
    },
  };
  return { kept, keeper: () => keeper };
}

test("what is added is there for the next page", () => {
  const { keeper } = memory();
  progressLog(keeper).add(event("a"));
  progressLog(keeper).add(event("b", 2));
  expect(progressLog(keeper).events()).toEqual([event("a"), event("b", 2)]);
});

test("what another page added in the meantime is not lost", () => {
  const { keeper } = memory();
  const [one, other] = [progressLog(keeper), progressLog(keeper)];
  one.add(event("a"));
  other.add(event("b"));
  one.add(event("c"));
  expect(one.events().map(({ of }) => of)).toEqual(["a", "b", "c"]);
});

test("listeners hear of a change, and the list is the same as long as there is none", () => {
  const { keeper } = memory();
  const log = progressLog(keeper);
  let heard = 0;
  const stop = log.onChange(() => {
    heard += 1;
  });
  const before = log.events();
  log.readAgain();
  expect(log.events()).toBe(before);
  log.add(event("a"));
  stop();
  log.add(event("b"));
  expect(heard).toBe(1);
});

test("with forbidden storage the list lasts as long as the page", () => {
  const log = progressLog(() => {
    throw new DOMException("no", "SecurityError");
  });
  log.add(event("a"));
  log.add(event("b"));
  expect(log.events().map(({ of }) => of)).toEqual(["a", "b"]);
});

test("full storage keeps the latest events", () => {
  const { kept, keeper } = memory(null, 400);
  const log = progressLog(keeper);
  for (let n = 0; n < 30; n += 1) log.add(event(`p${n}`));
  expect(log.events().at(-1)).toEqual(event("p29"));
  expect(kept.text).toContain('"p29"');
  expect((kept.text ?? "").length).toBeLessThanOrEqual(400);
});

test("whatever is in storage, what comes out are events, and adding one works", () => {
  const broken = fc.oneof(
    fc.string(),
    fc.json(),
    fc.anything().map((found) => JSON.stringify({ v: 1, events: [found, event("sound")] }) ?? ""),
  );
  fc.assert(
    fc.property(broken, (text) => {
      const { keeper } = memory(text);
      const log = progressLog(keeper);
      log.add(event("new"));
      expect(log.events().at(-1)).toEqual(event("new"));
      for (const { v, kind, of } of log.events())
        expect([v, typeof kind, typeof of]).toEqual([1, "string", "string"]);
    }),
  );
});

test("kinds of events that a later page knows are kept", () => {
  const later = { v: 1, at: 5, kind: "recalled", of: "term/cold-start", is: { ease: 2.5 } };
  const { kept, keeper } = memory(JSON.stringify({ v: 1, events: [later] }));
  progressLog(keeper).add(event("a"));
  expect(JSON.parse(kept.text ?? "")).toEqual({ v: 1, events: [later, event("a")] });
});

test("what a later version wrote is left alone", () => {
  const text = JSON.stringify({ v: 2, things: [] });
  const { kept, keeper } = memory(text);
  const log = progressLog(keeper);
  log.add(event("a"));
  expect(log.events()).toEqual([event("a")]);
  expect(kept.text).toBe(text);
});

test("what cannot be read is set aside ahead of the first event, and said", () => {
  const { kept, keeper } = memory("{ not json");
  const log = progressLog(keeper);
  expect(log.trouble()).toBe("unreadable");
  log.add(event("a"));
  expect(kept.aside).toBe("{ not json");
  expect(progressLog(keeper).events()).toEqual([event("a")]);
});

test("a bare list of an earlier version is taken over", () => {
  const { kept, keeper } = memory(JSON.stringify([event("a")]));
  const log = progressLog(keeper);
  log.add(event("b"));
  expect(log.trouble()).toBeNull();
  expect(JSON.parse(kept.text ?? "")).toEqual({ v: 1, events: [event("a"), event("b")] });
});

test("each trouble has its name", () => {
  const forbidden = progressLog(() => {
    throw new DOMException("no", "SecurityError");
  });
  expect(forbidden.trouble()).toBe("forbidden");
  expect(progressLog(memory(JSON.stringify({ v: 2 })).keeper).trouble()).toBe("newer");
  const full = progressLog(memory(null, 300).keeper);
  expect(full.trouble()).toBeNull();
  for (let n = 0; n < 20; n += 1) full.add(event(`p${n}`));
  expect(full.trouble()).toBe("full");
  expect(full.events()).toHaveLength(20);
});

test("events of elsewhere are put to its own, none twice", () => {
  const { keeper } = memory();
  const log = progressLog(keeper);
  log.add(event("a", 2));
  log.merge([event("a", 2), event("b", 1)]);
  expect(progressLog(keeper).events()).toEqual([event("b", 1), event("a", 2)]);
});

test("what is forgotten is gone from storage, and nothing else is", () => {
  const { keeper } = memory();
  const log = progressLog(keeper);
  log.merge([event("a/x", 1), event("b/x", 2)]);
  log.forget(({ of }) => of.startsWith("a/"));
  expect(progressLog(keeper).events()).toEqual([event("b/x", 2)]);
});
