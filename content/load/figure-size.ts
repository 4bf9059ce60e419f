// The size that a printed number has, so that numbers can be drawn beside each other: "5 to 7 minutes" reaches from 300
// to 420 of the dimension "time". null where words, a date or several dimensions leave none.

export type FigureSize = { readonly dimension: string; readonly from: number; readonly to: number };

const KB = 1e3;
const units: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  ms: ["time", 0.001],
  milliseconds: ["time", 0.001],
  s: ["time", 1],
  second: ["time", 1],
  seconds: ["time", 1],
  min: ["time", 60],
  minute: ["time", 60],
  minutes: ["time", 60],
  h: ["time", 3600],
  hour: ["time", 3600],
  hours: ["time", 3600],
  days: ["time", 86_400],
  KB: ["bytes", KB],
  MB: ["bytes", KB ** 2],
  MiB: ["bytes", 1024 ** 2],
  GB: ["bytes", KB ** 3],
  GiB: ["bytes", 1024 ** 3],
  "%": ["share", 1],
};
const isDate =
  /January|February|March|April|May|June|July|August|September|October|November|December/;
const number = /(?<![\p{L}\d.])(\d+(?:,\d{3})*(?:\.\d+)?)\s?(%|\p{L}+)?/gu;

export function sizeOf(text: string): FigureSize | null {
  if (isDate.test(text) || / in \d/.test(text)) return null;
  const found = [...text.matchAll(number)];
  const sizes = found.map((match, index) => {
    const value = Number((match[1] ?? "").replaceAll(",", ""));
    const own = units[match[2] ?? ""] ?? units[unitAfter(text, found, index)];
    return { dimension: own?.[0] ?? countedIn(text), size: value * (own?.[1] ?? 1) };
  });
  const [first] = sizes;
  const values = sizes.map(({ size }) => size);
  if (!first || sizes.some(({ dimension }) => dimension !== first.dimension)) return null;
  return { dimension: first.dimension, from: Math.min(...values), to: Math.max(...values) };
}

/** In "5 to 7 minutes" the five are minutes too. */
function unitAfter(text: string, found: readonly RegExpExecArray[], index: number): string {
  const [match, next] = [found[index], found[index + 1]];
  if (!match || !next) return "";
  const between = text.slice(match.index + (match[1] ?? "").length, next.index);
  if (!/^(,| to| or| and)\s$/.test(between)) return "";
  return next[2] !== undefined && next[2] in units ? next[2] : unitAfter(text, found, index + 1);
}

/** Prices are of one dimension if they are for the same. */
function countedIn(text: string): string {
  return text.includes("$") ? text.replace(/[\d$,.]/g, "") : "count";
}
