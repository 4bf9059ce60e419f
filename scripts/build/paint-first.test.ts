import { type DOMWindow, JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { paintFirst } from "./paint-first.mjs";

const addresses = ["/base/start.js", "/base/react.js", "/base/page.js"];
const [first = "", ...others] = addresses;
const script = (address: string) => `<script src="${address}" async=""></script>`;
const page = `<html><head><link rel="preload" as="script" fetchPriority="low" href="${first}"/>${others
  .map(script)
  .join("")}<script src="/base/old.js" noModule=""></script></head><body><p>Words</p>${script(
  first,
)}<script>data()</script></body></html>`;

/** The page in a window: when it is painted, and when its clock goes on, is the test's to say. */
function open() {
  let paint = (): void => {};
  const timers: (() => void)[] = [];
  const inAnyOrder: unknown[] = [];
  const { window } = new JSDOM(paintFirst(page), {
    runScripts: "dangerously",
    beforeParse: (window: DOMWindow) => {
      Object.assign(window, {
        data: () => {},
        setTimeout: (run: () => void) => timers.push(run),
        PerformanceObserver: class {
          constructor(see: () => void) {
            paint = see;
          }
          observe() {}
        },
      });
    },
  });
  // A script that is made by a script runs as soon as it is there, unless it has been told not to by then.
  const append = window.HTMLHeadElement.prototype.append;
  window.HTMLHeadElement.prototype.append = function (...added: (Node | string)[]) {
    inAnyOrder.push(...added.filter((one) => Reflect.get(Object(one), "async") !== false));
    append.apply(this, added);
  };
  const asked = () =>
    [...window.document.querySelectorAll("script[async]")].map((one) => one.getAttribute("src"));
  const load = () => {
    window.dispatchEvent(new window.Event("load"));
    for (const run of timers) run();
  };
  return { asked, inAnyOrder, paint: () => paint(), load };
}

test("a page asks for its scripts once it is on the screen, in their order, and once", () => {
  const { asked, inAnyOrder, paint, load } = open();
  expect(asked()).toEqual([]);
  paint();
  expect(asked()).toEqual(addresses);
  expect(inAnyOrder).toEqual([]);
  load();
  expect(asked()).toEqual(addresses);
});

test("a page that is never painted asks when it is there", () => {
  const { asked, load } = open();
  load();
  expect(asked()).toEqual(addresses);
});

test("nothing else of the page goes, and the one script is the same on every page", () => {
  const html = paintFirst(page);
  expect(html).toContain('<script src="/base/old.js" noModule=""></script>');
  expect(html).toContain("<p>Words</p><script>data()</script></body>");
  expect(html).not.toMatch(/rel="preload" as="script"|async=""/);
  const starter = (text: string) => /data-late="[^"]*">([^<]*)</.exec(text)?.[1];
  expect(starter(html)).toBe(starter(paintFirst(page.replaceAll("/base/", "/"))));
});

test("a page without scripts stays as it is", () => {
  const html = '<html><head><script src="/old.js" noModule=""></script></head></html>';
  expect(paintFirst(html)).toBe(html);
});
