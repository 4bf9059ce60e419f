import { expect, test } from "vitest";
import { scrollToSee, sectionRead } from "./reading-place";

const height = 800;
/** The headings of a page of 5,000 px, seen from a place in it. */
const seenFrom = (scrolled: number) =>
  sectionRead(
    [700, 1500, 4300, 4700, 4900].map((top) => top - scrolled),
    { height, left: 5000 - height - scrolled },
  );

test("the section read is the last whose heading has come up, wherever the reader came from", () => {
  expect([0, 400, 1170, 1200, 3000].map(seenFrom)).toEqual([0, 0, 0, 1, 1]);
});

test("above the first heading it is the first, at the end of the page the last", () => {
  expect(seenFrom(0)).toBe(0);
  expect(seenFrom(5000 - height)).toBe(4);
  expect(sectionRead([], { height, left: 0 })).toBe(0);
});

test("scrolled evenly, no section is passed over and none comes back, to the very end", () => {
  const read = Array.from({ length: 4201 }, (_, scrolled) => seenFrom(scrolled));
  expect(read).toEqual(read.toSorted((one, other) => one - other));
  expect(new Set(read)).toEqual(new Set([0, 1, 2, 3, 4]));
});

test("a list is scrolled no further than it takes to see the entry with room around it", () => {
  const list = { top: 20, bottom: 620 };
  expect(scrollToSee({ top: 300, bottom: 330 }, list)).toBe(0);
  expect(scrollToSee({ top: 610, bottom: 640 }, list)).toBe(80);
  expect(scrollToSee({ top: -30, bottom: 0 }, list)).toBe(-110);
});

test("the room around an entry leaves a low list where it is", () => {
  const list = { top: 0, bottom: 40 };
  expect(scrollToSee({ top: 10, bottom: 30 }, list)).toBe(0);
});
