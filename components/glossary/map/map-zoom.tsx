"use client";
// Makes a map larger and smaller: by buttons, by the wheel with Ctrl or a pinch of the touchpad, by two fingers. What is
// under the pointer, or in the middle, stays where it is. Enlarged, the map scrolls within a window of its own.
import { useEffect, useState } from "react";
import controls from "../../ui/controls.module.css";
import { between, largest, pinched, smallest, step } from "./zoom";

type Point = { readonly x: number; readonly y: number };

/** `map` is the id of the window that holds the pictures. */
export function MapZoom({ map }: { readonly map: string }) {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const place = document.getElementById(map);
    return place === null ? undefined : listen(place, setZoom);
  }, [map]);
  const set = (next: number) => {
    const place = document.getElementById(map);
    if (place !== null) setZoom(zoomTo(place, next, middleOf(place)));
  };
  return (
    <div className={`${controls.row} ${controls.scripted} ${controls.screen}`}>
      <button
        type="button"
        className={controls.quiet}
        aria-disabled={zoom >= largest}
        onClick={() => set(zoom * step)}
      >
        Zoom in
      </button>
      <button
        type="button"
        className={controls.quiet}
        aria-disabled={zoom <= smallest}
        onClick={() => set(zoom / step)}
      >
        Zoom out
      </button>
      <button type="button" className={controls.quiet} onClick={() => set(1)}>
        Whole width
      </button>
      <span role="status" className={controls.small}>
        {Math.round(zoom * 100)} %
      </span>
    </div>
  );
}

function listen(place: HTMLElement, tell: (zoom: number) => void): () => void {
  const fingers = new Map<number, Point>();
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { clientX: x, clientY: y } = event;
    tell(zoomTo(place, zoomOf(place) * Math.exp(-event.deltaY / 150), { x, y }));
  };
  const down = ({ pointerType, pointerId, clientX: x, clientY: y }: PointerEvent) => {
    if (pointerType === "touch") fingers.set(pointerId, { x, y });
  };
  const move = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
    const before = [...fingers.values()];
    if (!fingers.has(pointerId)) return;
    fingers.set(pointerId, { x, y });
    const pinch = pinched(before, [...fingers.values()]);
    if (pinch !== null) tell(zoomTo(place, zoomOf(place) * pinch.by, pinch.at));
  };
  const up = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
  };
  // Two fingers are the map's from now on; one scrolls as before.
  place.style.touchAction = "pan-x pan-y";
  place.addEventListener("wheel", wheel, { passive: false });
  place.addEventListener("pointerdown", down);
  place.addEventListener("pointermove", move);
  for (const end of ["pointerup", "pointercancel"] as const) addEventListener(end, up);
  return () => {
    place.style.touchAction = "";
    place.removeEventListener("wheel", wheel);
    place.removeEventListener("pointerdown", down);
    place.removeEventListener("pointermove", move);
    for (const end of ["pointerup", "pointercancel"] as const) removeEventListener(end, up);
  };
}

function zoomOf(place: HTMLElement): number {
  return Number(place.style.getPropertyValue("--zoom") || 1);
}

/** The middle of what is in sight of it. */
function middleOf(place: HTMLElement): Point {
  const { left, right, top, bottom } = place.getBoundingClientRect();
  return { x: (left + right) / 2, y: (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2 };
}

function zoomTo(place: HTMLElement, wanted: number, { x, y }: Point): number {
  const [before, next] = [zoomOf(place), between(wanted)];
  const from = place.getBoundingClientRect();
  const spot = {
    x: (place.scrollLeft + x - from.left) / before,
    y: (place.scrollTop + y - from.top) / before,
  };
  place.style.setProperty("--zoom", String(next));
  place.toggleAttribute("data-zoomed", next > 1);
  if (next > 1) place.scrollIntoView({ block: "nearest" });
  const to = place.getBoundingClientRect();
  const isInside = y >= to.top && y <= to.bottom;
  place.scrollLeft = spot.x * next - (x - to.left);
  place.scrollTop = spot.y * next - (isInside ? y - to.top : to.height / 2);
  return next;
}
