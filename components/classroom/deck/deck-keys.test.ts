import { expect, test } from "vitest";
import { deckCommandOf, type Pressed } from "./deck-keys";

/** A key on an element that is within what these selectors name. */
function press(key: string, within: readonly string[] = [], more: Partial<Pressed> = {}) {
  const isWithin = (selector: string) =>
    selector.split(",").some((one) => within.includes(one.trim()));
  const target = { closest: isWithin, matches: isWithin } as unknown as Element;
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return deckCommandOf({ key, ...none, target, ...more });
}

test("the keys of a talk move it", () => {
  expect(["ArrowRight", "PageDown", " "].map((key) => press(key))).toEqual([
    "next",
    "next",
    "next",
  ]);
  expect(["ArrowLeft", "PageUp"].map((key) => press(key))).toEqual(["back", "back"]);
  expect(press(" ", [], { shiftKey: true })).toBe("back");
  expect(
    ["Home", "End", "f", "F", "s", "b", ".", "?", "o", "q", "l"].map((key) => press(key)),
  ).toEqual([
    "first",
    "last",
    "full-screen",
    "full-screen",
    "speaker",
    "blank",
    "blank",
    "help",
    "overview",
    "code",
    "pointer",
  ]);
});

test("a simulator keeps its own keys, and a clicker moves the talk even there", () => {
  const inside = ["[data-run]"];
  for (const key of [" ", "ArrowRight", "ArrowLeft", "Home", "End"])
    expect(press(key, inside)).toBeNull();
  expect(["PageDown", "PageUp", "b"].map((key) => press(key, inside))).toEqual([
    "next",
    "back",
    "blank",
  ]);
  expect(press("PageDown", [...inside, "input"])).toBe("next");
});

test("the space bar on a button presses it; letters in a field are text", () => {
  expect(press(" ", ["button"])).toBeNull();
  expect(press("ArrowRight", ["button"])).toBe("next");
  expect(press("b", ["textarea"])).toBeNull();
  expect(press("PageDown", ["dialog"])).toBeNull();
});

test("digits, Enter, and keys with Ctrl or Alt are nobody's here", () => {
  for (const key of ["1", "Enter", "Backspace", "x", "constructor"]) expect(press(key)).toBeNull();
  expect(press("s", [], { ctrlKey: true })).toBeNull();
  expect(press("ArrowLeft", [], { altKey: true })).toBeNull();
});
