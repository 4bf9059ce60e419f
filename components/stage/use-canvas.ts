// A canvas that fits its box at the screen's own resolution, in the colours of the page's theme: painted anew when
// the play head moves, or when the box, the resolution or the theme changes, which makes it another paper.
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Store } from "../player/store";
import { type Palette, readPalette } from "./canvas-painter";

export type Paper = {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** Device pixels per pixel. */
  readonly density: number;
};

export function useCanvas(
  { onFrame }: Pick<Store, "onFrame">,
  paint: (paper: Paper) => void,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const paper = useRef<Paper | null>(null);
  const again = useEffectEvent(() => {
    if (paper.current) paint(paper.current);
  });
  const layAgain = useEffectEvent(() => {
    paper.current = (canvas.current && laid(canvas.current)) ?? paper.current;
    again();
  });
  useLayoutEffect(() => layAgain(), []);
  useEffect(() => onFrame(() => again()), [onFrame]);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const again = () => layAgain();
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

function laid(element: HTMLCanvasElement): Paper | null {
  const { clientWidth: width, clientHeight: height } = element;
  const context = element.getContext("2d");
  if (!context || width === 0 || height === 0) return null;
  const density = Math.min(3, devicePixelRatio);
  element.width = Math.round(width * density);
  element.height = Math.round(height * density);
  context.setTransform(density, 0, 0, density, 0, 0);
  // Letters keep their distances when a picture is drawn larger.
  context.textRendering = "geometricPrecision";
  return { context, palette: readPalette(document.body, context), width, height, density };
}
