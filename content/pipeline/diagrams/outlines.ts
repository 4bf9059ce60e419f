// Mermaid writes round shapes as paths of hundreds of points, once to fill and once to stroke. Here each
// becomes one plain shape: a rectangle with round ends where that is what the points say.
import { type Box, boxOfPoints } from "./box";
import { pathPoints } from "./path-points";

const TOLERANCE = 0.6;

export function simplifyOutlines(svg: Element): void {
  for (const path of svg.querySelectorAll(".outer-path path, g.label-container path")) {
    if (path.getAttribute("fill") === "none") path.remove();
    else path.replaceWith(plainShape(path));
  }
}

function plainShape(path: Element): Element {
  path.removeAttribute("stroke");
  const points = pathPoints(path.getAttribute("d") ?? "");
  const box = boxOfPoints(points);
  const radius = Math.min(box.width, box.height) / 2;
  if (points.length < 20 || !points.every((point) => onStadium(point, box, radius))) return path;
  const shape = path.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const name of ["x", "y", "width", "height"] as const) {
    shape.setAttribute(name, String(box[name]));
  }
  shape.setAttribute("rx", String(radius));
  return shape;
}

function onStadium([px, py]: readonly [number, number], box: Box, radius: number): boolean {
  const x = px - (box.x + box.width / 2);
  const y = py - (box.y + box.height / 2);
  const dx = Math.max(0, Math.abs(x) - (box.width / 2 - radius));
  const dy = Math.max(0, Math.abs(y) - (box.height / 2 - radius));
  return Math.abs(Math.hypot(dx, dy) - radius) < TOLERANCE;
}
