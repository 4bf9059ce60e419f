import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName, fileText } from "../progress-file";
import { bringFile } from "./bring";
import { log as events, start } from "./made-up";
import { type Keeper, progressLog } from "./progress-log";

function elsewhere(room = Number.POSITIVE_INFINITY) {
  let text: string | null = null;
  const keeper: Keeper = {
    getItem: () => text,
    setItem: (_, value) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      text = value;
    },
  };
  return progressLog(
    () => keeper,
    () => start,
  );
}

const file = (text: string) => ({ size: text.length, text: async () => text });
const go = async () => {};
const bring = (text: string, log = elsewhere()) => bringFile(file(text), log, start, go);
const entry = (of: string, at = start) => ({ v: 1, at, kind: "read", of, is: null });

test("a file's name has the day", () => {
  expect(fileName(Date.UTC(2026, 10, 20, 23))).toBe("scale-to-zero-progress-2026-11-20.json");
});

test("what is written to a file is found in it again, and brought a second time says nothing new", async () => {
  const [from, to] = [elsewhere(), elsewhere()];
  for (const of of ["a#x", "a#y"]) from.add({ kind: "read", of, is: null });
  const text = fileText(from.events());
  expect(await bring(text, to)).toBe("2 new entries; nothing was overwritten.");
  expect(to.events()).toEqual(from.events());
  expect(await bring(text, to)).toBe(
    "0 new entries; nothing was overwritten. 2 others say nothing new.",
  );
});

test("three thousand entries of others leave one's own as they are", async () => {
  const log = elsewhere();
  for (let n = 0; n < 50; n += 1) log.add({ kind: "read", of: `own#${n}`, is: null });
  const own = log.events();
  const others = Array.from({ length: 3000 }, (_, n) => entry(`other#${n}`, start - 9000 + n));
  let pauses = 0;
  const said = await bringFile(file(JSON.stringify(others)), log, start, async () => {
    pauses += 1;
  });
  expect(said).toBe("3000 new entries; nothing was overwritten.");
  const after = new Set(log.events());
  expect(own.filter((event) => !after.has(event))).toEqual([]);
  expect(pauses).toBe(3);
});

test("what took the place of an own entry is told", async () => {
  const log = elsewhere();
  log.add({ kind: "marked", of: "glossary/slo", is: { isMarked: true } });
  const later = { v: 1, at: start + 1000, kind: "marked", of: "glossary/slo", is: {} };
  expect(await bring(JSON.stringify([later]), log)).toBe(
    "1 new entry; 1 entry here gave way to later ones on the same thing.",
  );
});

test("what is left out is told, with the first of it; the rest is brought", async () => {
  const future = Date.UTC(3000, 0, 2);
  const text = `[${[entry("a#x"), entry("a#z", future), 7].map((one) => JSON.stringify(one))}]`;
  expect(await bring(text)).toBe(
    "1 new entry; nothing was overwritten. 2 left out, the first is entry 2, at: expected a day no later than tomorrow, found 3000-01-02T00:00:00.000Z.",
  );
  const nested = `[{"v":1,"at":1,"kind":"read","of":"a#y","is":${"[".repeat(9000)}${"]".repeat(9000)}}]`;
  expect(await bring(nested)).toBe(
    "0 new entries; nothing was overwritten. 1 left out, the first is entry 1, is: expected at most 8 levels, found more.",
  );
});

test("a place beyond today's is worked out anew: an own answer given later is the later one", async () => {
  const log = elsewhere();
  await bring(JSON.stringify([{ ...entry("a#x"), n: 8e15 }]), log);
  log.add({ kind: "read", of: "a#y", is: null });
  expect(log.events().map(({ n }) => n)).toEqual([start, start + 1]);
});

test("a browser without room says so", async () => {
  expect(await bring(JSON.stringify([entry("a#x")]), elsewhere(10))).toMatch(
    /^1 new entry; .* no room to store them/,
  );
});

test("what is no file of progress changes nothing, and one sentence says so", async () => {
  const log = elsewhere();
  expect(await bring('{"v":2,"events":[]}', log)).toMatch(/newer version/);
  expect(await bring("PK", log)).toMatch(/cannot be read/);
  expect(await bring('{"v":1}', log)).toMatch(/list of events/);
  const large = { size: 5e7, text: () => Promise.reject(new Error("never asked for")) };
  expect(await bringFile(large, log, start, go)).toBe(
    "This is not a file of progress: expected at most 6.0\u00a0MB, found 50\u00a0MB. Nothing was changed.",
  );
  const gone = { size: 5, text: () => Promise.reject(new DOMException("", "NotReadableError")) };
  expect(await bringFile(gone, log, start, go)).toMatch(/cannot be read/);
  expect(log.events()).toEqual([]);
});

test("no text makes it fail, and there is always a sentence", async () => {
  const text = fc.oneof(fc.string(), fc.json(), events.map(fileText));
  await fc.assert(
    fc.asyncProperty(text, async (one) => {
      expect(await bring(one)).toMatch(/\.$/);
    }),
  );
});
