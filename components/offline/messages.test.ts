import fc from "fast-check";
import { expect, test } from "vitest";
import { readFromWorker, readToWorker } from "./messages";

test("what is sent is understood", () => {
  for (const kind of ["arrived", "take-over", "stop"])
    expect(readToWorker({ kind })).toEqual({ kind });
  const keeping = { kind: "keeping", stored: 5, of: 300 };
  expect(readFromWorker(keeping)).toEqual(keeping);
  for (const why of ["no room", "not reached"]) {
    expect(readFromWorker({ kind: "failed", why })).toEqual({ kind: "failed", why });
  }
});

test.each([
  { kind: "keeping", stored: 6, of: 5 },
  { kind: "keeping", stored: -1, of: 5 },
  { kind: "keeping", stored: 1.5, of: 5 },
  { kind: "failed", why: "tired" },
  { kind: "arrived" },
])("%j is no message of the worker", (data) => expect(readFromWorker(data)).toBeNull());

test("whatever else comes is no message, and breaks nothing", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (data) => {
      expect(readToWorker(data)).toBeNull();
      expect(readFromWorker(data)).toBeNull();
    }),
  );
});
