// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { ReviewRoom } from "./review-room";

const page = document.createElement("main");
const root = createRoot(page);

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test("a mark that comes with a file brings its term, and the word on the file stays", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("fetch", async () => Response.json({ "only-here": ["SLO", "What is promised."] }));
  document.body.append(page);
  await act(async () => root.render(<ReviewRoom lessons={[]} base="" />));
  const input = page.querySelector("input");
  if (input === null) throw new Error("no place for a file");
  const mark = { v: 1, at: 1, kind: "marked", of: "glossary/only-here", is: { isMarked: true } };
  const text = JSON.stringify([mark]);
  Object.defineProperty(input, "files", { value: [{ size: text.length, text: async () => text }] });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await vi.waitFor(() => expect(page.textContent).toContain("Let it go"));
  expect(page.textContent).toContain("1 new entry; nothing was overwritten.");
});
