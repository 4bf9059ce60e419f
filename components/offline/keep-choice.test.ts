import { expect, test } from "vitest";
import { connectionOf, isKeptUnasked } from "./keep-choice";

test("the course is kept as a matter of course, unless a connection is paid for by the byte", () => {
  expect(isKeptUnasked(12e6, null)).toBe(true);
  expect(isKeptUnasked(12e6, null, { saveData: false, type: "wifi" })).toBe(true);
  expect(isKeptUnasked(12e6, null, { saveData: true, type: "wifi" })).toBe(false);
  expect(isKeptUnasked(12e6, null, { type: "cellular" })).toBe(false);
});

test("a large course is kept only for a reader who asked", () => {
  expect(isKeptUnasked(300e6, null)).toBe(false);
  expect(isKeptUnasked(300e6, "keep")).toBe(true);
});

test("what the reader said holds on any connection", () => {
  for (const connection of [{}, { saveData: true }, { type: "cellular" }]) {
    expect(isKeptUnasked(12e6, "keep", connection)).toBe(true);
    expect(isKeptUnasked(12e6, "remove", connection)).toBe(false);
  }
});

test("a browser that tells nothing of its connection has none to tell of", () => {
  expect(connectionOf({})).toBeUndefined();
  expect(connectionOf({ connection: null })).toBeUndefined();
  expect(connectionOf({ connection: { saveData: true } })).toEqual({ saveData: true });
});
