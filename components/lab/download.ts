// What can be taken home: the requests as a table (CSV as RFC 4180 has it), a picture as an SVG that stands by
// itself. Texts only; how a browser saves one is at the end.

import type { Ink, Picture } from "@/simulator/scene/marks";
import type { Trace } from "@/simulator/trace/trace";
import { rowsOf } from "../simulator/request-rows";
import { svgMarks } from "../simulator/svg-text";

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
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type Colours = (ink: Ink) => string;

/** With its colours in it: it looks the same wherever it is opened. */
export function pictureSvg(picture: Picture, title: string, ink: Colours): string {
  const { width, height } = picture;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink("surface")}"/>`,
    svgMarks(picture, { ink, family: (name) => families[name], id: "hatch" }),
    "</svg>",
    "",
  ].join("\n");
}

const families = { sans: "system-ui, sans-serif", mono: "ui-monospace, monospace" } as const;

export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
