// The numbers in the attributes of SVG shapes: the points of a path, the pairs of a list.

/** The corners and control points of a path: a box that holds it, tight for straight edges. */
export function pathPoints(d: string): [number, number][] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  for (const [, command = "", list = ""] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const relative = command === command.toLowerCase();
    const origin = (): [number, number] => (relative ? at : [0, 0]);
    const kind = command === "A" ? "L" : command.toUpperCase();
    const values = command === "A" ? arcEnds(numbers(list)) : numbers(list);
    for (const step of stepsOf(kind, values)) {
      const [ox, oy] = origin();
      for (const [x, y] of step) {
        const px = x === undefined ? at[0] : ox + x;
        const py = y === undefined ? at[1] : oy + y;
        points.push([px, py]);
      }
      at = points.at(-1) ?? at;
    }
  }
  return points;
}

type Step = readonly (readonly [number | undefined, number | undefined])[];

function stepsOf(command: string, values: readonly number[]): readonly Step[] {
  switch (command) {
    case "H":
      return values.map((x) => [[x, undefined]]);
    case "V":
      return values.map((y) => [[undefined, y]]);
    case "A":
      return groups(values, 7).map(arcStep);
    case "C":
      return groups(values, 6).map((six) => pairs(six));
    case "S":
    case "Q":
      return groups(values, 4).map((four) => pairs(four));
    case "Z":
      return [];
    default:
      return groups(values, 2).map((two) => pairs(two));
  }
}

function arcEnds(values: readonly number[]): number[] {
  return groups(values, 7).flatMap(([, , , , , x = 0, y = 0]) => [x, y]);
}

/** The end of an arc; of a level one drawn by a relative step (a cylinder's lid), its summit too. */
function arcStep([, ry = 0, , , sweep = 0, x = 0, y = 0]: readonly number[]): Step {
  if (y !== 0) return [[x, y]];
  const isOver = sweep === 1 ? x > 0 : x < 0;
  return [
    [x / 2, isOver ? -ry : ry],
    [x, y],
  ];
}

function groups(values: readonly number[], size: number): number[][] {
  const count = Math.floor(values.length / size);
  return Array.from({ length: count }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}

export function numbers(text: string): number[] {
  return (text.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
}

export function pairs(values: readonly number[]): [number, number][] {
  return values.flatMap((x, index) => (index % 2 === 0 ? [[x, values[index + 1] ?? 0]] : []));
}
