import { afterEach, expect, test, vi } from "vitest";
import * as parts from "../ui/gone-parts";
import { timeRounds } from "./time-rounds";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each(["calls", "webassembly"] as const)(
  "where the worker of %s does not start, that is said, and what is gone from the site is looked for",
  async (kind) => {
    const look = vi.spyOn(parts, "lookAfterWorker").mockResolvedValue();
    const terminate = vi.fn();
    class LostWorker {
      onerror: ((event: Event) => void) | null = null;
      terminate = terminate;
      postMessage() {
        queueMicrotask(() => this.onerror?.(new Event("error")));
      }
    }
    vi.stubGlobal("Worker", LostWorker);
    await expect(timeRounds(kind, 3, new AbortController().signal).next()).rejects.toThrow(
      "its file may be out of reach",
    );
    expect(look).toHaveBeenCalledOnce();
    expect(terminate).toHaveBeenCalled();
  },
);
