// Keeps a framed simulator to its frame: measures its parts as they are when all of them are shown, marks those
// that find no room (the style sheet takes them out of sight), and tells the height that would be enough for all.
// What was hidden before has no say in what is hidden next, or the two would take turns for ever.
import { type RefObject, useEffect, useEffectEvent } from "react";
import {
  fitParts,
  type OptionalPart,
  optionalParts,
  type PartHeights,
  type Room,
  wantedHeight,
} from "./fit-parts";

export function useFittedFrame(
  box: RefObject<HTMLElement | null>,
  tellWanted: (height: number) => void,
): void {
  const tell = useEffectEvent(tellWanted);
  useEffect(() => {
    const section = box.current;
    const frame = section?.parentElement;
    if (!section || !frame) return;
    let told = 0;
    const keepToFrame = () => {
      const room = wholeRoom(section, frame);
      section.dataset.hides = fitParts(room).join(" ");
      const wanted = wantedHeight(room) + above(section, frame);
      if (wanted !== told) tell(wanted);
      told = wanted;
    };
    keepToFrame();
    const sizes = new ResizeObserver(keepToFrame);
    for (const part of [frame, ...section.querySelectorAll("[data-part]")]) sizes.observe(part);
    return () => sizes.disconnect();
  }, [box]);
}

/** Within one turn of the script: nobody sees it. A frame that overflows meanwhile gets no scroll bar. */
function wholeRoom(section: HTMLElement, frame: HTMLElement): Room {
  const { overflow } = frame.style;
  frame.style.overflow = "hidden";
  section.dataset.hides = "";
  const room = roomOf(section, frame);
  frame.style.overflow = overflow;
  return room;
}

function roomOf(section: HTMLElement, frame: HTMLElement): Room {
  const measured = optionalParts.flatMap((name) => {
    const part = section.querySelector<HTMLElement>(`[data-part="${name}"]`);
    return part && name !== "stage" ? [[name, heightOf(name, part)] as const] : [];
  });
  const opened = openedHeight(section);
  const whole: PartHeights = Object.fromEntries(measured);
  const { table } = whole;
  const heights = table === undefined ? whole : { ...whole, table: table - opened };
  const fixed = Array.from(section.querySelectorAll<HTMLElement>('[data-part="fixed"]'));
  const magnified = Number(getComputedStyle(frame).getPropertyValue("--magnified")) || 1;
  return {
    width: section.clientWidth,
    height: frame.clientHeight - above(section, frame),
    // The settings stand in the row of controls, below its buttons.
    fixed: fixed.reduce((sum, part) => sum + part.offsetHeight, -(heights.settings ?? 0)),
    heights,
    opened,
    magnified,
  };
}

/** What would be free without it. The settings take the gap above them along. */
function heightOf(name: OptionalPart, part: HTMLElement): number {
  const before = part.previousElementSibling;
  if (name !== "settings" || !(before instanceof HTMLElement)) return part.offsetHeight;
  return part.offsetTop + part.offsetHeight - (before.offsetTop + before.offsetHeight);
}

function openedHeight(section: HTMLElement): number {
  const inside = section.querySelector<HTMLElement>('[data-part="table"] details[open] > div');
  return inside?.offsetHeight ?? 0;
}

/** What stands over the simulator: a complaint. */
function above(section: HTMLElement, frame: HTMLElement): number {
  return section.offsetTop - frame.offsetTop;
}
