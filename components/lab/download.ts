// What can be taken home: the requests as a table, a picture as an SVG that stands by itself. Texts only; the
// browser saves them elsewhere.

import type { Ink, Picture } from "@/simulator/scene/marks";
import type { Trace } from "@/simulator/trace/trace";
import { rowsOf } from "../explain/request-rows";
import { hatchPatterns, type SvgLook, svgMarks } from "../stage/svg-painter";
import { csvText } from "../ui/csv";
import { escaped } from "../ui/escaped";

const columns = [
  "request",
  "arrived_ms",
  "start",
  "instance",
  "waited_ms",
  "ran_ms",
  "latency_ms",
  "outcome",
] as const;

/** Times are of the simulation, in milliseconds from its start; what is not known is empty. */
export function requestsCsv(trace: Trace): string {
  const millis = (micros: number | null) => (micros === null ? "" : micros / 1000);
  const rows = rowsOf(trace, trace.horizon).map((row) => [
    row.request + 1,
    millis(row.arrivedAt),
    row.start,
    row.instance ?? "",
    millis(row.waited),
    millis(row.ran),
    millis(row.latency),
    row.outcome,
  ]);
  return csvText([columns, ...rows]);
}

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
