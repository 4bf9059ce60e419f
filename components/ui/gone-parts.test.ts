// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { lookAfterWorker, whenPartsAreGone } from "./gone-parts";

const address = "https://example.org/course/_next/static/chunks/a1.js";
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

/** What is told when the site answers so about the part that did not come. */
function watched(answer: Response | null) {
  const asked = vi.fn(async () => {
    if (answer === null) throw new TypeError("Failed to fetch");
    return answer;
  });
  vi.stubGlobal("fetch", asked);
  const tell = vi.fn();
  stops.push(whenPartsAreGone(tell));
  return { asked, tell };
}

/** A script that a page asks for and does not get. */
function miss(src = address): void {
  const script = document.createElement("script");
  script.type = "text/plain";
  script.src = src;
  document.head.append(script);
  script.dispatchEvent(new Event("error"));
}

const page = { "content-type": "text/html; charset=utf-8" };
const script = { "content-type": "text/javascript" };

test.each([
  ["not there", new Response(null, { status: 404, headers: page })],
  ["forbidden, as some hosts say it", new Response(null, { status: 403 })],
  ["a page", new Response(null, { headers: page })],
])("a part in whose place is %s is told", async (_, answer) => {
  const { asked, tell } = watched(answer);
  miss();
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  expect(asked).toHaveBeenCalledWith(address, { method: "HEAD", cache: "no-store" });
});

test.each([
  ["there is no network", null],
  ["the host is in trouble", new Response(null, { status: 503 })],
  ["the part is there after all", new Response(null, { headers: script })],
])("where %s nothing is told", async (_, answer) => {
  const { asked, tell } = watched(answer);
  miss();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(tell).not.toHaveBeenCalled();
});

test("a page run as a script is told too, and a style; a picture is none of it", async () => {
  const { asked, tell } = watched(new Response(null, { status: 404 }));
  dispatchEvent(new ErrorEvent("error", { filename: address, message: "Unexpected token '<'" }));
  const style = document.createElement("link");
  style.href = address.replace(".js", ".css");
  document.head.append(style);
  style.dispatchEvent(new Event("error"));
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
  miss("https://example.org/course/picture.js");
  const picture = document.createElement("img");
  document.body.append(picture);
  picture.dispatchEvent(new Event("error"));
  expect(asked).toHaveBeenCalledTimes(2);
});

test("where a worker fails, its page's own scripts are asked for, and one that is gone is told", async () => {
  const elsewhere = "https://example.com/of-an-extension.js";
  miss(elsewhere);
  miss(address.replace("a1", "shared"));
  miss();
  const { asked, tell } = watched(null);
  asked.mockImplementation(async (...[src]: readonly unknown[]) =>
    src === address
      ? new Response(null, { status: 404, headers: page })
      : new Response(null, { headers: script }),
  );
  await lookAfterWorker();
  expect(tell).toHaveBeenCalledOnce();
  expect(asked.mock.calls.flat()).not.toContain(elsewhere);
});

test("where a worker fails and its page's scripts are all there, or nobody answers, nothing is told", async () => {
  miss();
  for (const answer of [new Response(null, { headers: script }), null]) {
    const { asked, tell } = watched(answer);
    await lookAfterWorker();
    expect(asked).toHaveBeenCalledOnce();
    expect(tell).not.toHaveBeenCalled();
  }
});
