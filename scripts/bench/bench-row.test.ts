import { expect, test } from "vitest";
import { atMost, noted, table } from "./bench-row";

test("a value at its limit keeps the promise, one above it does not", () => {
  expect(atMost("script", 145, "kB", 145).ok).toBe(true);
  expect(atMost("script", 145.1, "kB", 145).ok).toBe(false);
});

test("the table lines its columns up and names what was missed", () => {
  const rows = [atMost("script", 150, "kB", 145), noted("build", 12345.6, "ms")];
  expect(table(rows)).toBe(
    ["MISSED       150  kB  ≤ 145  script", "ok      12,345.6  ms         build"].join("\n"),
  );
});
