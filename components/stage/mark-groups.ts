// Which marks of a picture may be one element of SVG: those of one look, wherever it makes no difference to the eye. A
// fleet is hundreds of equal squares, and an element each would be most of a page.
import { type Box, grown } from "@/simulator/scene/fleet-layout";
import type { Mark } from "@/simulator/scene/marks";
import { pathBox } from "@/simulator/scene/path-box";
import { textBox } from "@/simulator/scene/text-box";

/** A text stays by itself. */
export type Shape = Exclude<Mark, { kind: "text" }>;

type Group = { readonly look: string; readonly marks: Mark[]; readonly boxes: Box[] };

/** First drawn first. A mark joins an earlier group of its look if nothing that was drawn since lies where it lies. */
export function markGroups(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const groups: Group[] = [];
  for (const mark of marks) {
    const box = grown(boxOf(mark) ?? anywhere, outlineOf(mark) / 2);
    const look = lookOf(mark);
    const group = mark.kind === "text" ? undefined : groupFor(groups, mark, look, box);
    if (group === undefined) groups.push({ look, marks: [mark], boxes: [box] });
    else {
      group.marks.push(mark);
      group.boxes.push(box);
    }
  }
  return groups.map((group) => group.marks);
}

function groupFor(groups: readonly Group[], mark: Mark, look: string, box: Box): Group | undefined {
  // Those of one look may touch: their outlines lie on each other.
  const touching = -outlineOf(mark) - 0.1;
  for (const group of groups.toReversed()) {
    const isAlike = group.look === look;
    const isClear = !group.boxes.some((one) => overlap(isAlike ? grown(one, touching) : one, box));
    if (isAlike && (isClear || isOnePaint(mark))) return group;
    if (!isClear) return undefined;
  }
  return undefined;
}

/** Two of them, one over the other, look like their sum: no outline crosses a fill, and nothing shines through. */
function isOnePaint(mark: Mark): boolean {
  const isFilled = "fill" in mark && mark.fill !== undefined;
  const isDrawn = "stroke" in mark && mark.stroke !== undefined;
  return isFilled !== isDrawn && (mark.opacity ?? 1) >= 1;
}

/** The same for marks that are painted alike, whatever their shape and size. */
function lookOf(mark: Mark): string {
  const fill = "fill" in mark ? mark.fill : undefined;
  const hatch = "hatch" in mark ? mark.hatch : undefined;
  const stroke = "stroke" in mark ? mark.stroke : undefined;
  return JSON.stringify([fill, hatch, stroke, mark.opacity?.toFixed(1)]);
}

function outlineOf(mark: Mark): number {
  return mark.kind === "text" ? 0 : (mark.stroke?.width ?? 0);
}

/** null: where a path leads is not known. */
export function boxOf(mark: Mark): Box | null {
  switch (mark.kind) {
    case "rect":
      return mark;
    case "circle":
    case "ring": {
      const { x, y, radius } = mark;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case "text":
      return textBox(mark);
    case "path":
      return pathBox(mark.d);
  }
}

const anywhere = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
