import { expect, test } from "vitest";
import { bytesWords, keepingWords } from "./keep-words";
import { readKeptSite } from "./kept-site";

const site = { builtAt: new Date("2026-11-20T08:30:00Z"), files: 368, bytes: 11_592_653 };

test("each state is a sentence, with sizes where they are known", () => {
  expect(keepingWords({ kind: "not-kept" }, site)).toBe(
    "The course is not kept on this device. It would take 11.6\u00a0MB in 368 files.",
  );
  expect(keepingWords({ kind: "not-kept" }, null)).toBe("The course is not kept on this device.");
  expect(keepingWords({ kind: "keeping", stored: 25, of: 368 }, site)).toBe(
    "The course is being kept: 25 of 368 files.",
  );
  expect(keepingWords({ kind: "kept" }, site)).toBe(
    "The course is kept on this device and works without a network. It is the version of 20 November 2026, 08:30 UTC: 11.6\u00a0MB in 368 files.",
  );
  expect(keepingWords({ kind: "failed", why: "no room" }, site)).toContain("no room left");
  expect(keepingWords({ kind: "failed", why: "not reached" }, site)).toContain("was not reached");
});

test.each([
  [0, "0.0\u00a0kB"],
  [1234, "1.2\u00a0kB"],
  [11_592_653, "11.6\u00a0MB"],
  [2_147_483_648, "2.1\u00a0GB"],
])("%d bytes are %s", (bytes, words) => expect(bytesWords(bytes)).toBe(words));

test("the site's own account of itself is read, and nothing else", () => {
  const told = { version: "a", builtAt: "2026-11-20T08:30:00.000Z", files: 368, bytes: 11_592_653 };
  expect(readKeptSite(told)).toEqual(site);
  for (const data of [null, 3, {}, { ...told, builtAt: "today" }, { ...told, files: "368" }]) {
    expect(readKeptSite(data)).toBeNull();
  }
});
