// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { type Assignment, assignmentLink } from "./assignment";
import { LinkPanel } from "./link-panel";

const assignment: Assignment = {
  v: 1,
  title: "Week 3",
  due: null,
  read: ["cold-starts"],
  quizzes: [],
  goals: [],
  numbers: [],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a link that is asked for before it is made is copied when it is", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // As in a browser that cannot compress: the link is longer.
  vi.stubGlobal("CompressionStream", undefined);
  const writeText = vi.fn(async (_: string) => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  const root = createRoot(document.body.appendChild(document.createElement("main")));
  act(() => root.render(<LinkPanel assignment={assignment} />));
  act(() => document.querySelector("button")?.click());
  await vi.waitFor(() => expect(writeText).toHaveBeenCalled());
  expect(writeText.mock.calls[0]?.[0]).toContain(`/do/#${await assignmentLink(assignment)}`);
  await act(async () => root.unmount());
});
