// Two pictures as one, the second beneath the first.
import type { Mark, Picture } from "@/simulator/scene/marks";

const gap = 8;

export function stacked(first: Picture, second: Picture): Picture {
  const down = first.height + gap;
  return {
    width: Math.max(first.width, second.width),
    height: down + second.height,
    marks: [...first.marks, ...second.marks.map((mark) => moved(mark, down))],
  };
}

function moved(mark: Mark, down: number): Mark {
  if (mark.kind !== "path") return { ...mark, y: mark.y + down };
  return { ...mark, d: movedPath(mark.d, down) };
}

/** Only commands with absolute coordinates: a relative one stays as it is. */
function movedPath(d: string, down: number): string {
  return d.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const isY = yOf[command];
    if (!isY) return `${command}${rest}`;
    return command + numbers.map((value, n) => (isY(n) ? value + down : value)).join(" ");
  });
}

const everySecond = (n: number) => n % 2 === 1;
const yOf: Readonly<Record<string, (n: number) => boolean>> = {
  M: everySecond,
  L: everySecond,
  C: everySecond,
  Q: everySecond,
  S: everySecond,
  T: everySecond,
  V: () => true,
  A: (n) => n % 7 === 6,
};
