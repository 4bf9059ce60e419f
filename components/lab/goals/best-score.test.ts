import { afterEach, expect, test, vi } from "vitest";

const fresh = async () => {
  vi.resetModules();
  return await import("./best-score");
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function storage(first?: string) {
  const items = new Map(first === undefined ? [] : [["lab-best-scores", first]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

test("only a better score takes the place of the best", async () => {
  vi.stubGlobal("localStorage", storage());
  const { bestScore, keepScore } = await fresh();
  expect(bestScore("a")).toBeNull();
  expect([keepScore("a", 120), keepScore("a", 110), keepScore("a", 130)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(bestScore("a")).toBe(130);
  const later = await fresh();
  expect(later.bestScore("a")).toBe(130);
  expect(later.bestScore("b")).toBeNull();
});

test("storage that is spoilt or forbidden is as good as empty", async () => {
  for (const spoilt of ["", "not json", "[1,2]", '{"a":"lots"}', "null"]) {
    vi.stubGlobal("localStorage", storage(spoilt));
    const { bestScore, keepScore } = await fresh();
    expect(bestScore("a")).toBeNull();
    expect(keepScore("a", 1)).toBe(true);
  }
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new Error("forbidden");
    },
    setItem: () => {
      throw new Error("forbidden");
    },
  });
  const { bestScore, keepScore } = await fresh();
  expect(keepScore("a", 5)).toBe(true);
  expect(bestScore("a")).toBe(5);
});
