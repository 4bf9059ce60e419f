// The picture of price against the goal as an image that stands within a text: in ink on paper, whatever the reader's theme.
import { type PricePlot, plotSize } from "../ask/price-plot";

export function plotImage({ axis, goal, frontier, spots, label }: PricePlot): string {
  const { width, height } = plotSize;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke="#222" font-family="sans-serif" font-size="11" text-anchor="middle">`,
    `<path fill="#fff" stroke="none" d="M0 0H${width}V${height}H0Z"/>`,
    `<path stroke-dasharray="6 4" d="${goal}"/>`,
    `<path d="${axis}"/>`,
    `<path stroke="#1d5fa8" stroke-width="2" d="${frontier}"/>`,
    ...spots.map(
      ({ number, x, y, bounds }) =>
        `<path d="${bounds}"/><circle fill="#fff" cx="${x}" cy="${y}" r="9"/><text fill="#222" stroke="none" x="${x}" y="${y + 4}">${number}</text>`,
    ),
    "</svg>",
  ].join("");
  return `![${label}](data:image/svg+xml;base64,${btoa(svg)})`;
}
