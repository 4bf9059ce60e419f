// Mermaid writes round shapes as paths of hundreds of points, twice. Here each becomes one plain shape:
// a rectangle with round ends where that is what the points say, else the first path alone.
import { type Box, boxOfPoints } from "./box";
import { pathPoints } from "./path-points";

const TOLERANCE = 0.6;

export function simplifyOutlines(svg: Element): void {
  for (const group of svg.querySelectorAll("g.outer-path, g.label-container")) {
    const [outline, ...rest] = group.querySelectorAll("path");
    if (outline === undefined) continue;
    for (const path of rest) path.remove();
    const points = pathPoints(outline.getAttribute("d") ?? "");
    const box = boxOfPoints(points);
    const rectangle = outline.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
    const radius = Math.min(box.width, box.height) / 2;
    const isStadium = points.length > 20 && points.every((point) => onStadium(point, box, radius));
    const shape = isStadium ? rectangle : outline;
    if (isStadium) {
      for (const name of ["x", "y", "width", "height"] as const) {
        rectangle.setAttribute(name, String(box[name]));
      }
      rectangle.setAttribute("rx", String(radius));
    }
    shape.removeAttribute("stroke");
    shape.removeAttribute("fill");
    group.replaceWith(shape);
  }
}

function onStadium([px, py]: readonly [number, number], box: Box, radius: number): boolean {
  const x = px - (box.x + box.width / 2);
  const y = py - (box.y + box.height / 2);
  const dx = Math.max(0, Math.abs(x) - (box.width / 2 - radius));
  const dy = Math.max(0, Math.abs(y) - (box.height / 2 - radius));
  return Math.abs(Math.hypot(dx, dy) - radius) < TOLERANCE;
}
