import fc from "fast-check";
import { expect, test } from "vitest";
import { readMessage, readRegisters } from "./messages";

const stamp = { counter: 3, window: "a" };
const tell = (key: string, value: unknown) => ({
  v: 1,
  kind: "tell",
  registers: { [key]: { stamp, value } },
});
const run = {
  base: null,
  sent: [{ at: 5, count: 1 }],
  head: { kind: "playing", at: 5, wallSince: 7.5 },
  speed: 1,
  lens: "bent",
  chosen: { kind: "request", request: 0 },
  seen: 5,
  stopAt: null,
};

test("what windows say is read as it was said", () => {
  const all = [
    { v: 1, kind: "ask" },
    { v: 1, kind: "point", at: { x: 0.5, y: 1 } },
    tell("place", { scene: "one", beat: 2 }),
    tell("run/one", run),
    tell("run/one", { ...run, base: { horizon: "2s" } }),
  ];
  for (const message of all) expect(readMessage(structuredClone(message))).toEqual(message);
});

test("a message of another version, of another kind or of nobody is none", () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(readMessage(anything)).toBeNull();
    }),
  );
  expect(readMessage({ v: 2, kind: "ask" })).toBeNull();
});

test("a value that is not whole is as if it had not been sent, and harms no other", () => {
  const wrong = [
    ["place", { scene: "one", beat: -1 }],
    ["run/one", { ...run, speed: 1000 }],
    ["run/one", { ...run, base: { horizon: "long" } }],
    ["nothing", 1],
    ["__proto__", {}],
  ] as const;
  for (const [key, value] of wrong) {
    const registers = { ...tell(key, value).registers, blank: { stamp, value: true } };
    expect(Object.keys(readRegisters(registers))).toEqual(["blank"]);
  }
  expect(readRegisters("torn")).toEqual({});
});
