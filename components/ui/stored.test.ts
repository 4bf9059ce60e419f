import { afterEach, expect, test, vi } from "vitest";
import { store, stored, storedJson } from "./stored";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is stored is found again; what cannot be read is as good as nothing", () => {
  const items = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  });
  expect(store("a", "[1]")).toBe(true);
  expect([stored("a"), storedJson("a")]).toEqual(["[1]", [1]]);
  store("a", "[1");
  expect([storedJson("a"), stored("b"), storedJson("b")]).toEqual([null, null, null]);
});

test("forbidden storage takes nothing and has nothing, and nothing breaks", () => {
  vi.stubGlobal("localStorage", undefined);
  expect([store("a", "1"), stored("a"), storedJson("a")]).toEqual([false, null, null]);
  const shelf = () => {
    throw new DOMException("no", "SecurityError");
  };
  expect([store("a", "1", shelf), stored("a", shelf)]).toEqual([false, null]);
});
