// What can be taken home: the requests as a table (CSV as RFC 4180 has it), a picture as an SVG that stands by
// itself. Texts only; how a browser saves one is at the end.

import type { Ink, Mark, Picture, Stroke } from "@/simulator/scene/marks";
import type { Trace } from "@/simulator/trace/trace";
import { rowsOf } from "../simulator/request-rows";

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

/** With its colours and fonts in it: it looks the same wherever it is opened. */
export function pictureSvg(picture: Picture, title: string, colour: Colours): string {
  const { width, height, marks } = picture;
  const hatches = [
    ...new Set(marks.flatMap((one) => (one.kind === "rect" ? (one.hatch ?? []) : []))),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...hatches.map(
      (ink) =>
        `<pattern id="hatch-${ink}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0v6" stroke="${colour(ink)}" stroke-width="1.4" stroke-opacity="0.45"/></pattern>`,
    ),
    `<rect width="${width}" height="${height}" fill="${colour("surface")}"/>`,
    ...marks.map((one) => shape(one, colour)),
    "</svg>",
    "",
  ].join("\n");
}

function shape(one: Mark, colour: Colours): string {
  const faint = one.opacity === undefined ? "" : ` opacity="${one.opacity}"`;
  switch (one.kind) {
    case "rect": {
      const box = `x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}" rx="${one.radius}"${faint}`;
      const hatch = one.hatch ? `<rect ${box} fill="url(#hatch-${one.hatch})"/>` : "";
      return `<rect ${box}${paint(one, colour)}/>${hatch}`;
    }
    case "circle":
      return `<circle cx="${one.x}" cy="${one.y}" r="${one.radius}"${faint}${paint(one, colour)}/>`;
    case "ring": {
      const length = 2 * Math.PI * one.radius;
      const turned = `stroke-dasharray="${one.share * length} ${length}" transform="rotate(-90 ${one.x} ${one.y})"`;
      return `<circle cx="${one.x}" cy="${one.y}" r="${one.radius}" fill="none" stroke="${colour(one.stroke.ink)}" stroke-width="${one.stroke.width}" ${turned}${faint}/>`;
    }
    case "path":
      return `<path d="${one.d}"${faint}${paint(one, colour)}/>`;
    case "text": {
      const family = one.family === "mono" ? "ui-monospace, monospace" : "system-ui, sans-serif";
      return `<text x="${one.x}" y="${one.y}" fill="${colour(one.ink)}" font-size="${one.size}" font-weight="${one.weight}" font-family="${family}" text-anchor="${one.anchor}"${faint}>${escaped(one.text)}</text>`;
    }
  }
}

const dashes = {
  solid: "",
  dashed: ' stroke-dasharray="5 4"',
  dotted: ' stroke-dasharray="0.5 4"',
};

function paint({ fill, stroke }: { fill?: Ink; stroke?: Stroke }, colour: Colours): string {
  const line = stroke
    ? ` stroke="${colour(stroke.ink)}" stroke-width="${stroke.width}" stroke-linecap="round"${dashes[stroke.dash ?? "solid"]}`
    : "";
  return ` fill="${fill === undefined ? "none" : colour(fill)}"${line}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
