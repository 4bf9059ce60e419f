// The numbers in the attributes of SVG shapes: the points of a path, the pairs of a list.

/** The corners and control points of a path: a box that holds it, tight for straight edges. */
export function pathPoints(d: string): [number, number][] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  for (const [, command = "", list = ""] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const relative = command === command.toLowerCase();
    const origin = (): [number, number] => (relative ? at : [0, 0]);
    for (const step of stepsOf(command.toUpperCase(), numbers(list))) {
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
      return groups(values, 7).map((arc) => [[arc[5], arc[6]]]);
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
