// Lays out all terms as one map: a band for each area; in it the levels stand side by side where there is
// room, else below each other. Lines lead from a term to those that build on it. Worked out at build.
import { type Box, bottomOf, boxesInRows } from "./node-box";

export type MapTerm = {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly area: string;
  readonly requires: readonly string[];
};

export type MapLabel = { readonly text: string; readonly x: number; readonly y: number };

export type MapBand = {
  readonly area: string;
  readonly title: MapLabel;
  readonly ruleY: number;
  readonly levels: readonly MapLabel[];
  readonly boxes: readonly Box[];
};

export type MapPicture = {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly MapBand[];
  /** Lines between terms of one area. */
  readonly near: readonly string[];
  /** For each term, its lines to terms of other areas. */
  readonly away: ReadonlyMap<string, readonly string[]>;
};

const LEVELS = ["beginner", "intermediate", "advanced"];
const GAP = 10;
const TITLE = 44;
const LABEL = 24;

export function wideMap(terms: readonly MapTerm[]): MapPicture {
  const gutter = 48;
  const width = 1094;
  const column = (width - 2 * gutter) / 3;
  return mapOf(terms, width, (level, _reached, top) => ({
    x: LEVELS.indexOf(level) * (column + gutter),
    y: top,
    width: column,
  }));
}

export function narrowMap(terms: readonly MapTerm[]): MapPicture {
  const width = 340;
  return mapOf(terms, width, (_level, y) => ({ x: 0, y, width }));
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** `placeOf` is told how far down the area reaches so far, and where it began. */
function mapOf(
  terms: readonly MapTerm[],
  width: number,
  placeOf: (level: string, y: number, top: number) => Place,
): MapPicture {
  let y = 0;
  const bands = [...new Set(terms.map(({ area }) => area))].map((area): MapBand => {
    const ruleY = y;
    const top = y + TITLE;
    let end = top;
    const levels: MapLabel[] = [];
    const boxes: Box[] = [];
    for (const level of LEVELS) {
      const nodes = terms.filter((term) => term.area === area && term.level === level);
      if (nodes.length === 0) continue;
      const place = placeOf(level, end, top);
      levels.push({ text: level, x: place.x, y: place.y + 8 });
      const rows = boxesInRows(nodes, { ...place, y: place.y + LABEL, columns: 2, gap: GAP });
      boxes.push(...rows);
      end = bottomOf(rows, end) + (place.x === 0 && width < 400 ? 22 : 0);
    }
    y = bottomOf(boxes, top) + 30;
    return { area, ruleY, title: { text: area, x: 0, y: ruleY + 24 }, levels, boxes };
  });
  return { width, height: y, bands, ...linesOf(terms, bands) };
}

function linesOf(terms: readonly MapTerm[], bands: readonly MapBand[]) {
  const boxes = new Map(bands.flatMap((band) => band.boxes.map((box) => [box.id, box])));
  const areas = new Map(terms.map(({ id, area }) => [id, area]));
  const near: string[] = [];
  const away = new Map<string, string[]>();
  for (const { id, area, requires } of terms) {
    for (const first of requires) {
      const [from, to] = [boxes.get(first), boxes.get(id)];
      if (from === undefined || to === undefined) continue;
      const d = line(from, to);
      if (areas.get(first) === area) near.push(d);
      for (const end of [id, first]) away.set(end, [...(away.get(end) ?? []), d]);
    }
  }
  return { near, away };
}

function line(from: Box, to: Box): string {
  const [x1, y1] = middle(from);
  const [x2, y2] = middle(to);
  const bend = Math.abs(x2 - x1) > 20 ? (x1 + x2) / 2 : x1 + 30;
  return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

function middle({ x, y, width, height }: Box): readonly [number, number] {
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
