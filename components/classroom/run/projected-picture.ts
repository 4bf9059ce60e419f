// A picture of the simulator for a wall: the same marks, drawn at the scale of the paper, with no word smaller
// than the paper allows. Where it stands on the paper, and what was pointed at.
import type { Mark, Picture } from "@/simulator/scene/marks";

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

/** `least` is in the picture's own pixels. */
export function withLargeWords(picture: Picture, least: number): Picture {
  const isSmall = (mark: Mark) => mark.kind === "text" && mark.size < least;
  if (!picture.marks.some(isSmall)) return picture;
  const marks = picture.marks.map((mark) => (isSmall(mark) ? { ...mark, size: least } : mark));
  return { ...picture, marks };
}
