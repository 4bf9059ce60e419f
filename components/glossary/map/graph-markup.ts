// The pictures of the glossary as the text of an SVG.
// Every box is a link; a screen reader meets named lists of links and none of the lines.

import { escaped } from "../../ui/escaped";
import { capitalised } from "../term/term-place";
import type { NeighbourhoodPicture, Neighbours } from "./neighbourhood-layout";
import { type Box, lineHeightOf } from "./node-box";
import type { MapLabel, MapPicture } from "./subject-map-layout";

const kindNames: Readonly<Record<keyof Neighbours, string>> = {
  requires: "Know first",
  related: "See also",
  requiredBy: "Leads to",
};

const kinds = ["requires", "related", "requiredBy"] as const;
const FOCUS_LINE = 18;

/** `glossary` is the address that the links begin with, such as "/glossary/". */
export function neighbourhoodMarkup(picture: NeighbourhoodPicture, glossary: string): string {
  const { focus, boxes, edges } = picture;
  const lists = kinds.filter((kind) => boxes[kind].length > 0);
  return [
    ...edges.map(({ kind, d }) => `<path data-edge="${kind}" d="${d}"/>`),
    `<g data-focus aria-hidden="true">${rect(focus, 8)}${name(focus, FOCUS_LINE)}</g>`,
    ...lists.map((kind) => list(kindNames[kind], boxes[kind], (box) => link(box, glossary))),
  ].join("");
}

/** Lines first, so that the boxes cover them. */
export function mapMarkup(picture: MapPicture, glossary: string): string {
  const { bands, lines, weights, width } = picture;
  const drawn = lines.map(
    ({ from, to, d }) => `<path data-from="${from}" data-to="${to}" d="${d}"/>`,
  );
  const item = (box: Box) =>
    link(box, glossary)
      .replace("<a ", `<a data-of="${box.id}" data-weight="${weights.get(box.id) ?? 0}" `)
      .replace(
        "</a>",
        `<circle cx="${short(box.x + box.width - 9)}" cy="${box.y + 9}" r="4"/></a>`,
      );
  const areas = bands
    .flatMap(({ area, title, ruleY, levels, boxes }) => [
      `<path data-rule d="M0 ${ruleY + 0.5}H${width}"/>`,
      label("area", title),
      ...levels.map((level) => label("level", level)),
      list(capitalised(area), boxes, item),
    ])
    .join("");
  return `<g aria-hidden="true">${drawn.join("")}</g>${areas}`;
}

function label(kind: string, { text, x, y }: MapLabel): string {
  return `<text data-label="${kind}" aria-hidden="true" x="${x}" y="${y}">${escaped(capitalised(text))}</text>`;
}

function list(title: string, boxes: readonly Box[], item: (box: Box) => string): string {
  const items = boxes.map((box) => `<g role="listitem">${item(box)}</g>`);
  return `<g role="list" aria-label="${escaped(title)}">${items.join("")}</g>`;
}

function link(box: Box, glossary: string): string {
  return `<a href="${glossary}${box.id}/">${rect(box, 6)}${name(box, lineHeightOf(box))}</a>`;
}

function rect({ x, y, width, height }: Box, radius: number): string {
  return `<rect x="${short(x + 0.5)}" y="${short(y + 0.5)}" width="${short(width - 1)}" height="${short(height - 1)}" rx="${radius}"/>`;
}

/** One text in lines; the blank between them is for those who hear or copy it. */
function name({ x, y, width, height, lines }: Box, line: number): string {
  const middle = short(x + width / 2);
  const first = y + (height - lines.length * line) / 2 + line * 0.73;
  const spans = lines.map(
    (words, index) =>
      `<tspan x="${middle}" y="${short(first + index * line)}">${escaped(words)}</tspan>`,
  );
  return `<text text-anchor="middle">${spans.join(" ")}</text>`;
}

function short(length: number): number {
  return Math.round(length * 10) / 10;
}
