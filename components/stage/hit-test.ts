// Which mark of a picture lies under a point. The mark drawn last is on top; a reach makes up for fingers.
import type { Mark, Target } from "@/simulator/scene/marks";

export function targetAt(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Target | null {
  let near: Target | null = null;
  for (let n = marks.length - 1; n >= 0; n -= 1) {
    const mark = marks[n];
    if (!mark?.target || mark.kind === "path") continue;
    if (isOn(mark, x, y, 0)) return mark.target;
    if (near === null && isOn(mark, x, y, reach)) near = mark.target;
  }
  return near;
}

function isOn(mark: Exclude<Mark, { kind: "path" }>, x: number, y: number, reach: number): boolean {
  switch (mark.kind) {
    case "rect":
      return (
        x >= mark.x - reach &&
        x <= mark.x + mark.width + reach &&
        y >= mark.y - reach &&
        y <= mark.y + mark.height + reach
      );
    case "circle":
    case "ring":
      return Math.hypot(x - mark.x, y - mark.y) <= mark.radius + reach;
    case "text": {
      const width = mark.text.length * mark.size * 0.6;
      const left = { start: 0, middle: width / 2, end: width }[mark.anchor];
      return (
        x >= mark.x - left - reach &&
        x <= mark.x - left + width + reach &&
        y >= mark.y - mark.size - reach &&
        y <= mark.y + reach
      );
    }
  }
}
