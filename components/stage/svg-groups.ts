// Which marks of a picture may be written together: those of one look, as long as nothing that was drawn
// between them lies over or under them. It knows places and looks, and nothing of how they are written.
import type { Box } from "@/simulator/scene/fleet-layout";

export type Drawn = {
  /** Marks with the same look may share a group. */
  readonly look: string;
  readonly text: string;
  readonly box: Box;
  /** Of one opaque ink: drawn again in the same place it changes nothing. */
  readonly isFlat: boolean;
};

export type Group = { readonly look: string; readonly texts: readonly string[] };

type Open = {
  readonly look: string;
  readonly texts: string[];
  readonly seen: Set<string>;
  readonly boxes: Box[];
  around: Box;
};

export function grouped(all: Iterable<Drawn>): readonly Group[] {
  const groups: Open[] = [];
  for (const drawn of all) {
    const group = reachable(groups, drawn);
    if (group === undefined) {
      const { look, text, box } = drawn;
      groups.push({ look, texts: [text], seen: new Set([text]), boxes: [box], around: box });
      continue;
    }
    if (drawn.isFlat && group.seen.has(drawn.text)) continue;
    group.seen.add(drawn.text);
    group.texts.push(drawn.text);
    group.boxes.push(drawn.box);
    group.around = union(group.around, drawn.box);
  }
  return groups;
}

/** The last group of the same look that nothing drawn since has come over. */
function reachable(groups: readonly Open[], { look, box }: Drawn): Open | undefined {
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = groups[at];
    if (group === undefined || group.look === look) return group;
    if (meet(group.around, box) && group.boxes.some((one) => meet(one, box))) return undefined;
  }
  return undefined;
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function union(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
