import { expect, test } from "vitest";
import { type IslandEvent, type IslandState, nextState } from "./island-state";

function after(...events: readonly IslandEvent<string>[]): IslandState<string> {
  return events.reduce(nextState<string>, { kind: "placeholder" });
}

const wake = { kind: "wake" } as const;
const loaded = { kind: "loaded", part: "part" } as const;
const letGo = { kind: "let-go", set: null } as const;
const failed = { kind: "failed" } as const;

test("woken it loads, waits until nothing is held, and is live", () => {
  expect(after(wake)).toEqual({ kind: "loading" });
  expect(after(wake, loaded)).toEqual({ kind: "held", part: "part" });
  expect(after(wake, loaded, letGo)).toEqual({ kind: "live", part: "part", set: null });
});

test("woken again while it loads, or when it is live, it goes on as it was", () => {
  expect(after(wake, wake)).toEqual({ kind: "loading" });
  expect(after(wake, loaded, wake)).toEqual({ kind: "held", part: "part" });
  expect(after(wake, loaded, letGo, wake)).toEqual({ kind: "live", part: "part", set: null });
});

test("what could not be fetched is tried again when it is woken again, and not before", () => {
  expect(after(wake, failed)).toEqual({ kind: "failed" });
  expect(after(wake, failed, letGo)).toEqual({ kind: "failed" });
  expect(after(wake, failed, wake)).toEqual({ kind: "loading" });
  expect(after(wake, failed, wake, loaded, letGo).kind).toBe("live");
});

test("an answer that comes after another one changes nothing", () => {
  expect(after(loaded)).toEqual({ kind: "placeholder" });
  expect(after(wake, loaded, failed)).toEqual({ kind: "held", part: "part" });
  expect(after(wake, loaded, letGo, loaded)).toEqual({ kind: "live", part: "part", set: null });
  expect(after(wake, loaded, letGo, failed).kind).toBe("live");
});
