// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { layOut } from "./lay-out";

const root = document.documentElement;
let idle: IdleRequestCallback | null = null;

beforeEach(() => {
  root.dataset.coming = "";
  document.body.innerHTML = '<p></p><p></p><p></p><a href="#there">there</a>';
  idle = null;
  vi.stubGlobal("requestIdleCallback", (callback: IdleRequestCallback) => {
    idle = callback;
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => {
    idle = null;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete root.dataset.coming;
  document.body.innerHTML = "";
});

const parts = () => [...document.querySelectorAll("p")];
const laid = () => parts().map((part) => part.hasAttribute("data-laid"));
/** An idle time that has this much left whenever it is asked, then nothing. */
function beIdle(...left: number[]) {
  const callback = idle;
  idle = null;
  callback?.({ didTimeout: false, timeRemaining: () => left.shift() ?? 0 });
}

test("lays out one part after another while there is time, then says that all are", () => {
  layOut(parts());
  beIdle();
  expect(laid()).toEqual([true, false, false]);
  expect(root.dataset.coming).toBe("");
  beIdle(20, 20);
  expect(laid()).toEqual([true, true, true]);
  expect(root.dataset.coming).toBeUndefined();
  expect(idle).toBeNull();
});

test("lays out all at once for a link to a place in the page", () => {
  layOut(parts());
  document.querySelector("a")?.click();
  expect(root.dataset.coming).toBeUndefined();
  expect(idle).toBeNull();
});

test("lays out all at once where a browser does not tell when it is idle", () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  layOut(parts());
  expect(root.dataset.coming).toBeUndefined();
});

test("does nothing on a page of which nothing comes later, and stops when told", () => {
  const stop = layOut(parts());
  stop();
  expect(idle).toBeNull();
  delete root.dataset.coming;
  layOut(parts());
  expect(idle).toBeNull();
});
