import { beforeEach, expect, test, vi } from "vitest";
import { keepLookedAt, lookedAt } from "./looked-at";

let kept = new Map<string, string>();

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});

test("terms and lessons are kept, the last one first and each once; other pages are not", () => {
  for (const page of [
    "/glossary/queue/",
    "/lab/",
    "/lessons/faas/",
    "/glossary/",
    "/glossary/queue/",
  ])
    keepLookedAt(page);
  expect(lookedAt()).toEqual(["/glossary/queue/", "/lessons/faas/"]);
});

test("no more than five are kept, and what is spoilt counts for nothing", () => {
  for (let n = 0; n < 9; n += 1) keepLookedAt(`/glossary/t${n}/`);
  expect(lookedAt()).toHaveLength(5);
  kept.set("looked-at", '{"a":1}');
  expect(lookedAt()).toEqual([]);
  kept.set("looked-at", '[1,"https://elsewhere.example/","/glossary/queue/"]');
  expect(lookedAt()).toEqual(["/glossary/queue/"]);
});
