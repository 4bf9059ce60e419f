// Keeps a framed simulator to its frame: measures its parts as they are when all of them are shown, marks those
// that find no room (the style sheet takes them out of sight), and tells the height that would be enough for all.
// What was hidden before has no say in what is hidden next, or the two would take turns for ever.
import { type RefObject, useEffect, useEffectEvent } from "react";
import { fitParts, optionalParts, type PartHeights, type Room, wantedHeight } from "./fit-parts";

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
    return part && name !== "stage" ? [[name, part.offsetHeight] as const] : [];
  });
  const heights: PartHeights = Object.fromEntries(measured);
  const fixed = section.querySelectorAll<HTMLElement>(
    ":is([data-part=fixed], [data-part=transport])",
  );
  const magnified = Number(getComputedStyle(frame).getPropertyValue("--magnified")) || 1;
  return {
    width: section.clientWidth,
    height: frame.clientHeight - above(section, frame),
    fixed: Array.from(fixed).reduce((sum, part) => sum + part.offsetHeight, 0),
    heights,
    opened: section.querySelector<HTMLElement>("[data-part=more]")?.offsetHeight ?? 0,
    magnified,
  };
}

/** What stands over the simulator: a complaint. */
function above(section: HTMLElement, frame: HTMLElement): number {
  return section.offsetTop - frame.offsetTop;
}
