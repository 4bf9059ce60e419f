// Rectangles and the affine maps that SVG's transform attribute writes: only what diagrams use.

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Matrix = readonly [number, number, number, number, number, number];

export const EMPTY: Box = { x: 0, y: 0, width: 0, height: 0 };

export function boxOfPoints(points: readonly (readonly [number, number])[]): Box {
  if (points.length === 0) return EMPTY;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function union(boxes: readonly Box[]): Box {
  return boxOfPoints(boxes.filter(isSomething).flatMap(corners));
}

export function transformed(box: Box, transform: string | null): Box {
  if (transform === null || !isSomething(box)) return box;
  const matrices = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name, list]) =>
    matrixOf(
      name ?? "",
      (list ?? "")
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    ),
  );
  const points = corners(box).map((point) => matrices.reduceRight(apply, point));
  return boxOfPoints(points);
}

function matrixOf(name: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[]): Matrix {
  switch (name) {
    case "translate":
      return [1, 0, 0, 1, a, b];
    case "scale":
      return [a, 0, 0, b === 0 ? a : b, 0, 0];
    case "rotate": {
      const cos = Math.cos((a * Math.PI) / 180);
      const sin = Math.sin((a * Math.PI) / 180);
      return [cos, sin, -sin, cos, b - b * cos + c * sin, c - b * sin - c * cos];
    }
    case "matrix":
      return [a, b, c, d, e, f];
    default:
      throw new Error(`A diagram's transform "${name}" is not known here.`);
  }
}

function apply([x, y]: readonly [number, number], [a, b, c, d, e, f]: Matrix): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function corners({ x, y, width, height }: Box): [number, number][] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}

function isSomething({ width, height }: Box): boolean {
  return width > 0 || height > 0;
}
