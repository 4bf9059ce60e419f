// "0..20", "0.1..0.5:0.2", "1m..20m:1m": one number of a scenario from a first value to a last, in equal steps, as a
// scenario's file writes them. Knows no scenario.
import { durationPattern, longestDuration, parseDuration, printDuration } from "../duration";

/** A number, or a duration such as "10m". */
export type FileNumber = number | string;

export type Range = {
  readonly from: FileNumber;
  readonly to: FileNumber;
  readonly step: FileNumber;
  /** How many values there are; the last of them is `to` where the steps meet it, else the one below. */
  readonly count: number;
};

export type RangeReading =
  | { readonly ok: true; readonly range: Range }
  | { readonly ok: false; readonly expected: string };

const form = /^([^:]+?)\.\.([^:]+?)(?::([^:]+))?$/;
const numberPattern = /^\d{1,9}(?:\.\d{1,6})?$/;

export function readRange(text: string): RangeReading {
  const [, from, to, step] = form.exec(text) ?? [];
  if (from === undefined || to === undefined) return refuse("FROM..TO or FROM..TO:STEP");
  const given = step === undefined ? [from, to] : [from, to, step];
  if (given.every((one) => numberPattern.test(one))) return spread(given, decimals);
  if (given.every((one) => durationPattern.test(one))) return spread(given, durations);
  const isKnown = (one: string) => numberPattern.test(one) || durationPattern.test(one);
  return refuse(
    given.every(isKnown)
      ? "numbers throughout, or durations"
      : 'numbers of at most nine digits and six decimals, or durations such as "10m"',
  );
}

/** In order, exact: no sum of parts of ten goes astray. */
export function valuesOf({ from, step, count }: Range): readonly FileNumber[] {
  const scale = typeof from === "string" ? durations : decimals;
  const first = scale.parse(String(from));
  const each = scale.parse(String(step));
  return Array.from({ length: count }, (_, n) => scale.print(first + n * each));
}

/** A scale in whole parts: what a text is there, and what the last place it is written to is worth. */
type Scale = {
  readonly parse: (text: string) => number;
  readonly print: (parts: number) => FileNumber;
  readonly place: (text: string) => number;
  readonly most: number;
};

const millionths = 1_000_000;

const decimals: Scale = {
  parse: (text) => Math.round(Number(text) * millionths),
  print: (parts) => parts / millionths,
  place: (text) => millionths / 10 ** decimalsIn(text),
  most: Number.MAX_SAFE_INTEGER,
};

const durations: Scale = {
  parse: (text) => parseDuration(text) ?? 0,
  print: printDuration,
  place: (text) => {
    const unit = parseDuration(`1${/[a-z]+$/.exec(text)?.[0]}`) ?? 1;
    return Math.max(1, Math.round(unit / 10 ** decimalsIn(text)));
  },
  most: longestDuration,
};

function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function spread([a = "", b = "", c]: readonly string[], scale: Scale): RangeReading {
  const [from, to] = [scale.parse(a), scale.parse(b)];
  const step = c === undefined ? Math.min(scale.place(a), scale.place(b)) : scale.parse(c);
  if (to > scale.most) return refuse(`values of at most ${scale.print(scale.most)}`);
  if (from > to) return refuse("a first value no greater than the last");
  if (step === 0) return refuse("a step above zero");
  const count = Math.floor((to - from) / step) + 1;
  const [first, last, each] = [from, to, step].map(scale.print);
  return { ok: true, range: { from: first ?? a, to: last ?? b, step: each ?? "", count } };
}

function refuse(expected: string): RangeReading {
  return { ok: false, expected };
}
