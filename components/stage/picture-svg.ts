// A picture as an SVG that stands by itself. A text only; the browser saves it elsewhere.
import type { Ink, Picture } from "@/simulator/scene/marks";
import { escaped } from "../ui/escaped";
import { hatchPatterns, type SvgLook, svgMarks } from "./svg-painter";

export type Colours = (ink: Ink) => string;

const gap = 8;

/** Pictures one beneath the other, with their colours in it: it looks the same wherever it is opened. */
export function pictureSvg(pictures: readonly Picture[], title: string, ink: Colours): string {
  const look: SvgLook = { ink, family: (name) => families[name] };
  const width = Math.max(...pictures.map((one) => one.width));
  let height = -gap;
  const layers = pictures.map((picture) => {
    const top = height + gap;
    height = top + picture.height;
    return `<g transform="translate(0 ${top})">${svgMarks(picture, look)}</g>`;
  });
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink("surface")}"/>`,
    hatchPatterns(look),
    ...layers,
    "</svg>",
    "",
  ].join("\n");
}

const families = { sans: "system-ui, sans-serif", mono: "ui-monospace, monospace" } as const;
