// Keeps a framed simulator to its frame: measures its parts, marks those that find no room (the style sheet takes
// them out of sight but leaves them their size), and tells the height that would be enough for all.
import { type RefObject, useEffect } from "react";
import { fitParts, optionalParts, type PartHeights, type Room, wantedHeight } from "./fit-parts";

export function useFittedFrame(
  box: RefObject<HTMLElement | null>,
  tellWanted: (height: number) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a run; another one is another element
  useEffect(() => {
    const section = box.current;
    const frame = section?.parentElement;
    if (!section || !frame) return;
    let told = 0;
    const keepToFrame = () => {
      const room = roomOf(section, frame);
      section.dataset.hides = fitParts(room).join(" ");
      const wanted = wantedHeight(room) + above(section, frame);
      if (wanted !== told) tellWanted(wanted);
      told = wanted;
    };
    keepToFrame();
    const sizes = new ResizeObserver(keepToFrame);
    for (const part of [frame, ...section.querySelectorAll("[data-part]")]) sizes.observe(part);
    return () => sizes.disconnect();
  }, [box]);
}

function roomOf(section: HTMLElement, frame: HTMLElement): Room {
  const measured = optionalParts.flatMap((name) => {
    const part = section.querySelector<HTMLElement>(`[data-part="${name}"]`);
    return part && name !== "stage" ? [[name, part.offsetHeight] as const] : [];
  });
  const opened = openedHeight(section);
  const whole: PartHeights = Object.fromEntries(measured);
  const { table } = whole;
  const heights = table === undefined ? whole : { ...whole, table: table - opened };
  const fixed = Array.from(section.querySelectorAll<HTMLElement>('[data-part="fixed"]'));
  // The settings stand in the row of controls, below its buttons.
  const settings = heights.settings ?? 0;
  const inRow = section.dataset.hides?.split(" ").includes("settings") ? 0 : settings;
  const magnified = Number(getComputedStyle(frame).getPropertyValue("--magnified")) || 1;
  return {
    width: section.clientWidth,
    height: frame.clientHeight - above(section, frame),
    fixed: fixed.reduce((sum, part) => sum + part.offsetHeight, -inRow),
    heights,
    opened,
    magnified,
  };
}

function openedHeight(section: HTMLElement): number {
  const inside = section.querySelector<HTMLElement>('[data-part="table"] details[open] > div');
  return inside?.offsetHeight ?? 0;
}

/** What stands over the simulator: a complaint. */
function above(section: HTMLElement, frame: HTMLElement): number {
  return section.offsetTop - frame.offsetTop;
}
