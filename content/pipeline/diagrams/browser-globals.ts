// Puts a jsdom window in the place of a browser's, with the geometry it lacks, for Mermaid to draw in.
// Only in a process of its own: a global window misleads whatever else asks for one.
import { JSDOM } from "jsdom";
import { boxOf, textWidth } from "./geometry";

export function installBrowserGlobals(): Document {
  const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });
  const globals = Object.getOwnPropertyNames(window).filter((name) =>
    /^(SVG|HTML|CSS|DOM|Element|Node|Event|XML|Mutation|Document)/.test(name),
  );
  for (const name of globals) define(globalThis, name, Reflect.get(window, name));
  define(globalThis, "window", window);
  define(globalThis, "document", window.document);
  define(globalThis, "getComputedStyle", window.getComputedStyle.bind(window));
  define(globalThis, "requestAnimationFrame", window.requestAnimationFrame.bind(window));
  const element = window.Element.prototype;
  define(element, "getBBox", function getBBox(this: Element) {
    return boxOf(this);
  });
  define(element, "getBoundingClientRect", function rectangle(this: Element) {
    const { x, y, width, height } = boxOf(this);
    return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
  });
  define(element, "getComputedTextLength", function width(this: Element) {
    return textWidth(this);
  });
  return window.document;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
