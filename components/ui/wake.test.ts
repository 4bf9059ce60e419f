// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idle, near } from "./wake";

type Watch = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

let see: Watch = () => {};
const disconnect = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  disconnect.mockClear();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(watch: Watch) {
        see = watch;
      }
      observe() {}
      disconnect = disconnect;
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("near: once, when a reader comes near, and not while they are away", () => {
  const wake = vi.fn();
  near(wake, document.body);
  see([{ isIntersecting: false }]);
  expect(wake).not.toHaveBeenCalled();
  see([{ isIntersecting: true }]);
  expect(wake).toHaveBeenCalledOnce();
  expect(disconnect).toHaveBeenCalledOnce();
});

test("near: also where to be away and to come near are told in one breath", () => {
  const wake = vi.fn();
  near(wake, document.body);
  see([{ isIntersecting: false }, { isIntersecting: true }]);
  expect(wake).toHaveBeenCalledOnce();
});

test("idle: some time after the page has been loaded, unless it is left before", () => {
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
  const wake = vi.fn();
  const stop = idle(wake, null);
  vi.runAllTimers();
  expect(wake).not.toHaveBeenCalled();
  dispatchEvent(new Event("load"));
  expect(wake).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(wake).toHaveBeenCalledOnce();
  stop?.();
  state.mockReturnValue("complete");
  idle(wake, null)?.();
  vi.runAllTimers();
  expect(wake).toHaveBeenCalledOnce();
});
