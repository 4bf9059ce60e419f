// A canvas that fits its box at the screen's own resolution, in the colours of the page's theme: what is
// needed to paint it, told anew when the box, the resolution or the theme changes.
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { type Palette, readPalette } from "./canvas-painter";

export type Paper = {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** Device pixels per pixel. */
  readonly density: number;
};

/** Calls `onPaper` before the first paint and after every change; the caller repaints. */
export function useCanvas(onPaper: (paper: Paper) => void): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const handler = useRef(onPaper);
  useLayoutEffect(() => {
    handler.current = onPaper;
  });
  useLayoutEffect(() => {
    if (canvas.current) lay(canvas.current, handler.current);
  }, []);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const again = () => lay(element, handler.current);
    const sizes = new ResizeObserver(again);
    sizes.observe(element);
    const attributes = new MutationObserver(again);
    attributes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const queries = [
      "(prefers-color-scheme: dark)",
      "(prefers-contrast: more)",
      "(forced-colors: active)",
    ].map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener("change", again);
    document.fonts.addEventListener("loadingdone", again);
    return () => {
      sizes.disconnect();
      attributes.disconnect();
      for (const query of queries) query.removeEventListener("change", again);
      document.fonts.removeEventListener("loadingdone", again);
    };
  }, []);
  return canvas;
}

function lay(element: HTMLCanvasElement, onPaper: (paper: Paper) => void): void {
  const { clientWidth: width, clientHeight: height } = element;
  const context = element.getContext("2d");
  if (!context || width === 0 || height === 0) return;
  const density = Math.min(3, devicePixelRatio);
  element.width = Math.round(width * density);
  element.height = Math.round(height * density);
  context.setTransform(density, 0, 0, density, 0, 0);
  onPaper({ context, palette: readPalette(document.body, context), width, height, density });
}
