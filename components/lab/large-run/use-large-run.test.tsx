// @vitest-environment jsdom
// A worker of a test's own, which says and fails what the test lets it.
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Scenario } from "@/simulator/scenario";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { OlderVersion } from "../../site/older-version";
import { LargeRunPanel } from "./large-run-panel";
import type { FromWorker } from "./run.worker";
import { useLargeRun } from "./use-large-run";

class HandWorker {
  static last: HandWorker | null = null;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  asked: Scenario[] = [];
  constructor() {
    HandWorker.last = this;
  }
  postMessage(scenario: Scenario) {
    this.asked.push(scenario);
  }
  terminate() {}
}

const scenario = scenarioOnShelf("steady");
const size = { kind: "report", sentence: "Too many for a film." } as const;
let page: HTMLElement;
let root: Root;

function Page() {
  return (
    <>
      <LargeRunPanel size={size} run={useLargeRun(scenario)} onShare={() => {}} />
      <OlderVersion />
    </>
  );
}

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("Worker", HandWorker);
  page = document.createElement("main");
  root = createRoot(page);
  await act(async () => root.render(<Page />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

const words = () => page.textContent;

/** The worker fails, on a site that answers so for the scripts of the page. */
async function fail(status: number, type: string): Promise<void> {
  const script = document.createElement("script");
  script.type = "text/plain";
  script.src = "https://example.org/_next/static/chunks/lab.js";
  document.head.append(script);
  const headers = { "content-type": type };
  vi.stubGlobal("fetch", async () => new Response(null, { status, headers }));
  await act(async () => HandWorker.last?.onerror?.(new Event("error")));
}

test("a large run tells how far it is, and can be stopped and begun again", async () => {
  expect(HandWorker.last?.asked).toEqual([scenario]);
  await act(async () => HandWorker.last?.onmessage?.({ data: { kind: "progress", share: 0.25 } }));
  expect(words()).toContain("25 %");
  const press = () => act(async () => page.querySelector("button")?.click());
  await press();
  expect(words()).toContain("It was stopped before its end.");
  const stopped = HandWorker.last;
  await press();
  expect(words()).toContain("It is running.");
  expect(HandWorker.last).not.toBe(stopped);
});

test("where its file is gone from the site, the page says that it is of an older version", async () => {
  await fail(404, "text/html");
  expect(words()).toContain("The run could not be made on another thread.");
  expect(words()).toContain("This page is of an older version of the site.");
});

test("where its worker fails on a site that is as it was, that alone is said", async () => {
  await fail(200, "text/javascript");
  expect(words()).toContain("The run could not be made on another thread.");
  expect(words()).not.toContain("older version");
});
