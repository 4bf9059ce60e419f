// A picture of the simulator for a wall: the same marks, drawn at the scale of the paper, with no word smaller
// than the paper allows. Where it stands on the paper, and what was pointed at.
import type { Mark, Picture } from "@/simulator/scene/marks";
import { signWidth, wordsApart } from "./words-apart";

export type Fit = { readonly scale: number; readonly x: number; readonly y: number };

/** As large as fits, in the middle. */
export function fitted(
  picture: Pick<Picture, "width" | "height">,
  paper: Pick<Picture, "width" | "height">,
): Fit {
  const scale = Math.min(paper.width / picture.width, paper.height / picture.height);
  return {
    scale,
    x: (paper.width - picture.width * scale) / 2,
    y: (paper.height - picture.height * scale) / 2,
  };
}

type Words = Extract<Mark, { kind: "text" }>;

/** `least` is in the picture's own pixels. No word grows beyond the box that it stands in. */
export function withLargeWords(picture: Picture, least: number): Picture {
  const isSmall = (mark: Mark): mark is Words => mark.kind === "text" && mark.size < least;
  if (!picture.marks.some(isSmall)) return picture;
  const boxes = picture.marks.flatMap((mark) => (mark.kind === "rect" ? [mark] : []));
  const marks = spread(picture.marks, least).map((mark) =>
    isSmall(mark)
      ? { ...mark, size: Math.max(mark.size, Math.min(least, most(mark, boxes))) }
      : mark,
  );
  return wordsApart(picture, { ...picture, marks });
}

const edge = 3;

type Box = Extract<Mark, { kind: "rect" }>;

function most({ x, y, text, anchor, family }: Words, boxes: readonly Box[]): number {
  const around = boxes.filter(
    (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  const rooms = around.map((box) => {
    const [before, after] = [x - box.x - edge, box.x + box.width - x - edge];
    if (anchor === "middle") return 2 * Math.min(before, after);
    return anchor === "end" ? before : after;
  });
  return Math.min(...rooms) / (signWidth[family] * text.length);
}

/** The words that tell how many instances are in each state, with a sign before each. */
const states = /^[\d,]+ (running|starting|warm|idle|gone)$/;
const rowHeight = 12;

/** In a row of them what is further on makes room for words that have grown. */
function spread(marks: readonly Mark[], least: number): readonly Mark[] {
  const row = marks.filter(
    (mark): mark is Words =>
      mark.kind === "text" &&
      mark.anchor === "start" &&
      mark.size < least &&
      states.test(mark.text),
  );
  const [first] = row;
  if (first === undefined || row.some(({ y }) => y !== first.y)) return marks;
  return marks.map((mark) => {
    if (!("x" in mark) || Math.abs(middleOf(mark) - first.y) > rowHeight) return mark;
    const before = row.filter(({ x }) => x < mark.x);
    const grown = before.map(({ text, size }) => text.length * signWidth.sans * (least - size));
    return { ...mark, x: mark.x + grown.reduce((sum, one) => sum + one, 0) };
  });
}

function middleOf(mark: Extract<Mark, { readonly y: number }>): number {
  return mark.kind === "rect" ? mark.y + mark.height / 2 : mark.y;
}
