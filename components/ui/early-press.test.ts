// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { isAnyIslandPressed, isPressed, pressAgain } from "./early-press";
import { earlyPressScript } from "./early-press-script";

beforeEach(() => {
  document.body.innerHTML = `
    <button data-press="search">Search</button>
    <div data-island="placeholder"><button data-press="play"><svg></svg></button><b>No control</b></div>
    <div data-island="live"><button data-press="play">Play</button></div>`;
  new Function(earlyPressScript)();
});

const find = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

/** What hears it from now on. */
function heard(selector: string) {
  const hear = vi.fn();
  find(selector).addEventListener("click", hear);
  return hear;
}

test("a press is noted under its island and pressed again there, once", () => {
  const island = find("[data-island=placeholder]");
  expect(isPressed(island)).toBe(false);
  find("svg").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(isPressed(island)).toBe(true);
  expect(isPressed(document)).toBe(false);
  const hear = heard("[data-island=placeholder] button");
  pressAgain(document);
  expect(hear).not.toHaveBeenCalled();
  pressAgain(island);
  expect(hear).toHaveBeenCalledOnce();
});

test("what is in no island is pressed again on the page; what is live, or no control, is not noted", () => {
  find("[data-island=live] button").click();
  find("b").click();
  expect(globalThis.earlyPresses?.size).toBe(0);
  find("[data-press=search]").click();
  const hear = heard("[data-press=search]");
  pressAgain(document);
  expect(hear).toHaveBeenCalledOnce();
});

test("a press on the page itself is none on an island", () => {
  find("[data-press=search]").click();
  expect(isAnyIslandPressed()).toBe(false);
  find("svg").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(isAnyIslandPressed()).toBe(true);
});

test("Ctrl or ⌘ with K is a press of the search", () => {
  const key = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent("keydown", { key: "k", cancelable: true, ...init });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(key({})).toBe(false);
  expect(isPressed(document)).toBe(false);
  expect(key({ ctrlKey: true })).toBe(true);
  expect(isPressed(document)).toBe(true);
});
