// Boxes with a name in them, and rows of such boxes: what both pictures of the glossary are laid out from.
// Lengths are in pixels of the picture; nothing here draws.

export type GraphNode = {
  readonly id: string;
  readonly name: string;
  /** Much builds on it: it has a row for itself, and larger letters. */
  readonly isLarge?: boolean;
};

export type Box = GraphNode & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
};

type Rows = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: number;
  readonly gap: number;
  /** Where the boxes of a row that is not full stand; in the middle without it. */
  readonly align?: "start";
};

const LETTER = 7.1;
const LARGE = 1.3;
const PADDING = 20;
const LINE = 16;

/** Boxes of equal width in rows, large ones first, each as wide as a row; boxes of a row are equally high. */
export function boxesInRows(nodes: readonly GraphNode[], rows: Rows): readonly Box[] {
  const { columns, gap, align } = rows;
  const width = (rows.width - gap * (columns - 1)) / columns;
  const boxes: Box[] = [];
  let y = rows.y;
  for (const node of nodes.filter(({ isLarge }) => isLarge)) {
    const lines = linesOf(node.name, rows.width / LARGE);
    const height = Math.round(lines.length * LINE * LARGE) + 18;
    boxes.push({ ...node, x: rows.x, y, width: rows.width, height, lines });
    y += height + gap;
  }
  const others = nodes.filter(({ isLarge }) => !isLarge);
  for (let start = 0; start < others.length; start += columns) {
    const row = others.slice(start, start + columns);
    const texts = row.map(({ name }) => linesOf(name, width));
    const height = Math.max(...texts.map(({ length }) => length)) * LINE + 16;
    const free = align === "start" ? 0 : (columns - row.length) * (width + gap);
    const left = rows.x + free / 2;
    row.forEach((node, column) => {
      const x = left + column * (width + gap);
      boxes.push({ ...node, x, y, width, height, lines: texts[column] ?? [] });
    });
    y += height + gap;
  }
  return boxes;
}

/** Of a line of the name in a box. */
export function lineHeightOf({ isLarge }: GraphNode): number {
  return isLarge ? Math.round(LINE * LARGE) : LINE;
}

export function bottomOf(boxes: readonly Box[], otherwise: number): number {
  return Math.max(otherwise, ...boxes.map(({ y, height }) => y + height));
}

/** The name in as few lines as fit the width. */
export function linesOf(name: string, width: number): readonly string[] {
  const letters = Math.max(6, Math.floor((width - PADDING) / LETTER));
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
