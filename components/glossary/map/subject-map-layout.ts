// Lays out all terms as one map: a band for each area; in it the levels stand side by side where there is
// room, else below each other. Lines lead from what is to be known first to what builds on it.
// Worked out at build.
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
  readonly lines: readonly MapLine[];
  /** By the id of a term: how many others build on it, in three steps. */
  readonly weights: ReadonlyMap<string, number>;
};

/** From what is known first to what builds on it. */
export type MapLine = { readonly from: string; readonly to: string; readonly d: string };

const LEVELS = ["beginner", "intermediate", "advanced"];
const GAP = 10;
const TITLE = 44;
const LABEL = 24;

export function wideMap(terms: readonly MapTerm[], areas: readonly string[]): MapPicture {
  const gutter = 48;
  const width = 1094;
  const column = (width - 2 * gutter) / 3;
  return mapOf(terms, areas, width, (level, _reached, top) => ({
    x: LEVELS.indexOf(level) * (column + gutter),
    y: top,
    width: column,
  }));
}

export function narrowMap(terms: readonly MapTerm[], areas: readonly string[]): MapPicture {
  const width = 340;
  return mapOf(terms, areas, width, (_level, y) => ({ x: 0, y, width }));
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

/** `placeOf` is told how far down the area reaches so far, and where it began. */
function mapOf(
  terms: readonly MapTerm[],
  areas: readonly string[],
  width: number,
  placeOf: (level: string, y: number, top: number) => Place,
): MapPicture {
  let y = 0;
  const weights = weightsOf(terms);
  const bands = areas.map((area): MapBand => {
    const ruleY = y;
    const top = y + TITLE;
    let end = top;
    const levels: MapLabel[] = [];
    const boxes: Box[] = [];
    for (const level of LEVELS) {
      const nodes = terms
        .filter((term) => term.area === area && term.level === level)
        .map(({ id, name }) => ({ id, name, isLarge: weights.get(id) === heaviest }));
      if (nodes.length === 0) continue;
      const place = placeOf(level, end, top);
      levels.push({ text: level, x: place.x, y: place.y + 8 });
      const rows = boxesInRows(nodes, {
        ...place,
        y: place.y + LABEL,
        columns: 2,
        gap: GAP,
        align: "start",
      });
      boxes.push(...rows);
      end = bottomOf(rows, end) + (place.x === 0 && width < 400 ? 22 : 0);
    }
    y = bottomOf(boxes, top) + 30;
    return { area, ruleY, title: { text: area, x: 0, y: ruleY + 24 }, levels, boxes };
  });
  return { width, height: y, bands, lines: linesOf(terms, bands), weights };
}

function linesOf(terms: readonly MapTerm[], bands: readonly MapBand[]) {
  const boxes = new Map(bands.flatMap((band) => band.boxes.map((box) => [box.id, box])));
  return terms.flatMap(({ id, requires }) =>
    requires.flatMap((first): readonly MapLine[] => {
      const [from, to] = [boxes.get(first), boxes.get(id)];
      if (from === undefined || to === undefined) return [];
      return [{ from: first, to: id, d: line(from, to) }];
    }),
  );
}

const steps = [3, 8];
const heaviest = steps.length;

function weightsOf(terms: readonly MapTerm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const first of terms.flatMap(({ requires }) => requires))
    counts.set(first, (counts.get(first) ?? 0) + 1);
  return new Map(
    terms.map(({ id }) => [id, steps.filter((least) => (counts.get(id) ?? 0) >= least).length]),
  );
}

/** From side to side where the boxes stand side by side, else from foot to head, with a dot where it ends. */
function line(from: Box, to: Box): string {
  const [fromX, fromY] = [from.x + from.width / 2, from.y + from.height / 2];
  const [toX, toY] = [to.x + to.width / 2, to.y + to.height / 2];
  const down = Math.abs(toX - fromX) < from.width;
  const sideX = Math.sign(toX - fromX) * (down ? 0 : from.width / 2);
  const sideY = down ? Math.sign(toY - fromY) : 0;
  const [x1, y1] = [whole(fromX + sideX), whole(fromY + (sideY * from.height) / 2)];
  const [x2, y2] = [whole(toX - sideX), whole(toY - (sideY * to.height) / 2)];
  const [bendX, bendY] = down ? [0, sideY * 24] : [(x2 - x1) / 2, 0];
  const curve = `M${x1} ${y1}C${whole(x1 + bendX)} ${y1 + bendY} ${whole(x2 - bendX)} ${y2 - bendY} ${x2} ${y2}`;
  return `${curve}m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0`;
}

function whole(length: number): number {
  return Math.round(length);
}
