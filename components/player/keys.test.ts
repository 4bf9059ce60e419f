import { expect, test } from "vitest";
import { actionOf, type Pressed } from "./keys";

/** A key on an element that is within what these selectors name. */
function press(key: string, within: readonly string[], more: Partial<Pressed> = {}) {
  const isWithin = (selector: string) =>
    selector.split(",").some((one) => within.includes(one.trim()));
  const target = { closest: isWithin, matches: isWithin } as unknown as Element;
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return actionOf({ key, ...none, defaultPrevented: false, target, ...more });
}

test("keys on the simulator play, step, start again and send an event", () => {
  expect(press(" ", [])).toEqual({ kind: "toggle" });
  expect(press("ArrowRight", [])).toEqual({ kind: "step-forward" });
  expect(press("ArrowLeft", [])).toEqual({ kind: "step-back" });
  expect(press("Home", [])).toEqual({ kind: "restart" });
  expect(press("e", [])).toEqual({ kind: "send", count: 1 });
  expect(press("x", [])).toBeNull();
});

test("the space bar on a button presses the button, and arrows on it step", () => {
  expect(press(" ", ["button"])).toBeNull();
  expect(press("ArrowRight", ["button"])).toEqual({ kind: "step-forward" });
});

test("arrows on a slider are the slider's, and the space bar plays", () => {
  expect(press("ArrowRight", ["input"])).toBeNull();
  expect(press(" ", ["input"])).toEqual({ kind: "toggle" });
});

test("while typing, scrolling or in a dialog no key is taken", () => {
  for (const place of [
    "textarea",
    "select",
    "dialog",
    "[data-scrolls]",
    "input:not([type='range'])",
  ])
    for (const key of [" ", "ArrowLeft", "Home"]) expect(press(key, [place])).toBeNull();
});

test("keys of the browser and keys that were taken already are left alone", () => {
  expect(press("ArrowLeft", [], { altKey: true })).toBeNull();
  expect(press("Home", [], { ctrlKey: true })).toBeNull();
  expect(press(" ", [], { defaultPrevented: true })).toBeNull();
});
