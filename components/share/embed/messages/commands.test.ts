// Messages from a page, read at the door: ours, somebody else's, and broken ones.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readMessage } from "./commands";

const ours = (rest: object) => readMessage({ scaleToZero: 1, ...rest });

test("each command is read, with what it leaves out filled in", () => {
  expect(ours({ type: "play" })).toEqual({ kind: "command", command: { kind: "play" } });
  expect(ours({ type: "step" })).toMatchObject({ command: { kind: "step-forward" } });
  expect(ours({ type: "step", by: -1 })).toMatchObject({ command: { kind: "step-back" } });
  expect(ours({ type: "send" })).toMatchObject({ command: { kind: "send", count: 1 } });
  expect(ours({ type: "getState" })).toMatchObject({ command: { kind: "get-state" } });
  expect(ours({ type: "setSpeed", speed: 0.5 })).toMatchObject({ command: { speed: 0.5 } });
});

test("an instant is a number of milliseconds or a duration", () => {
  expect(ours({ type: "seek", at: 4200 })).toMatchObject({ command: { at: 4_200_000 } });
  expect(ours({ type: "seek", at: "4.2s" })).toMatchObject({ command: { at: 4_200_000 } });
  expect(ours({ type: "seek", at: "soon" })).toEqual({
    kind: "wrong",
    expected: 'at: milliseconds, or a duration such as "4.2s"',
    found: 'at: "soon"',
  });
});

test("what to load is a link or a scenario", () => {
  expect(ours({ type: "load", link: "https://example.org/lab/#1.shelf=steady" })).toMatchObject({
    command: { from: { link: "#1.shelf=steady" } },
  });
  expect(ours({ type: "load", scenario: { seed: 1 } })).toMatchObject({
    command: { from: { file: { seed: 1 } } },
  });
  expect(ours({ type: "load" })).toMatchObject({ kind: "wrong", found: "scenario: nothing" });
  expect(ours({ type: "load", link: "https://example.org/" })).toMatchObject({ kind: "wrong" });
});

test("somebody else's message is passed over; another version is answered", () => {
  for (const data of [null, 7, "play", [], {}, { type: "play" }])
    expect(readMessage(data)).toEqual({ kind: "not ours" });
  expect(readMessage({ scaleToZero: 2, type: "play" })).toEqual({
    kind: "wrong",
    expected: "scaleToZero: 1",
    found: "scaleToZero: 2",
  });
});

test("a name that every object has is not a command", () => {
  for (const type of ["constructor", "toString", "__proto__"])
    expect(ours({ type })).toMatchObject({ kind: "wrong" });
});

test("whatever comes, a reading comes out, and a command only within its bounds", () => {
  const types = ["play", "step", "seek", "setSpeed", "send", "load", "getState", "stop"];
  const message = fc.record(
    {
      scaleToZero: fc.constantFrom<unknown>(1, 1, 1, 2, "1", null),
      type: fc.oneof(fc.constantFrom(...types), fc.anything()),
      at: fc.anything(),
      by: fc.anything(),
      speed: fc.oneof(fc.double(), fc.anything()),
      count: fc.oneof(fc.integer(), fc.anything()),
      link: fc.anything(),
      scenario: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(message, fc.anything()), (data) => {
      const reading = readMessage(data);
      if (reading.kind === "wrong") expect(reading.found.length).toBeLessThan(100);
      if (reading.kind !== "command") return;
      const { command } = reading;
      if (command.kind === "seek") expect(Number.isSafeInteger(command.at)).toBe(true);
      if (command.kind === "set-speed") expect(command.speed).toBeGreaterThanOrEqual(0.1);
      if (command.kind === "send") expect(command.count).toBeLessThanOrEqual(1000);
    }),
  );
});
