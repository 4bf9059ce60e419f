import fc from "fast-check";
import { expect, test } from "vitest";
import { eventsInFile, fileName, fileText } from "./carried";
import type { ProgressEvent } from "./progress-log";

const event: ProgressEvent = { v: 1, at: 5, kind: "read", of: "faas#storm", is: null };

test("what is written to a file is found in it again", () => {
  expect(eventsInFile(fileText([event]))).toEqual({ ok: true, events: [event] });
});

test("a file's name has the day", () => {
  expect(fileName(Date.UTC(2026, 10, 20, 23))).toBe("scale-to-zero-progress-2026-11-20.json");
});

test("a file of a newer version is refused, and so is what is no file of progress", () => {
  expect(eventsInFile('{"v":2,"events":[]}')).toMatchObject({
    ok: false,
    why: expect.stringMatching(/newer version/),
  });
  expect(eventsInFile("PK")).toMatchObject({
    ok: false,
    why: expect.stringMatching(/cannot be read/),
  });
  expect(eventsInFile('{"v":1}')).toMatchObject({
    ok: false,
    why: expect.stringMatching(/list of events/),
  });
});

test("no text makes it fail", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof eventsInFile(text).ok).toBe("boolean");
    }),
  );
});
