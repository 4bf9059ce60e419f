// Instants as logs write them, in microseconds since 1970. What is no instant is null, never a guess.
import type { Micros } from "@/simulator/scenario";

/** How far local time is ahead of UTC where nothing is said in the log, at that local time. */
export type Zone = (local: Micros) => Micros;

export const utc: Zone = () => 0;

const minute = 60_000_000;
const date = String.raw`(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?`;
const offset = String.raw`(Z|UTC|GMT|[+-]\d\d:?\d\d)?`;
const toTheMinute = new RegExp(
  String.raw`^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d) ?${offset}$`,
);
const whole = new RegExp(`^${date} ?${offset}$`);
/** Somewhere in a line. */
const within = new RegExp(`(?<![\\d-])${date}${offset}(?![\\d:])`);
/** Where it most often stands. */
const begins = new RegExp(`^${date}${offset}(?![\\d:])`);
const clf = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d{4})$/;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function instantOf(text: string, zone: Zone): Micros | null {
  const found = whole.exec(text);
  return found === null ? null : fromParts(found, zone);
}

/** A minute, as counts name it. */
export function minuteOf(text: string, zone: Zone): Micros | null {
  const found = toTheMinute.exec(text);
  if (found === null) return null;
  const [, year = "", month = "", day = "", hour = "", min = "", away = ""] = found;
  return instantAt([year, month, day, hour, min, "0"], "", away, zone);
}

export function instantWithin(text: string, zone: Zone): Micros | null {
  const first = begins.exec(text);
  const found = first ?? within.exec(text);
  return found === null ? null : fromParts(found, zone);
}

/** "10/Oct/2000:13:55:36 -0700" */
export function instantOfAccess(text: string): Micros | null {
  const found = clf.exec(text);
  if (found === null) return null;
  const [, day = "", name = "", year = "", hour = "", min = "", second = "", away = ""] = found;
  const month = months.indexOf(name) + 1;
  return instantAt([year, String(month), day, hour, min, second], "", away, utc);
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, told by their size; less is seconds since some start. */
export function instantOfNumber(value: number): Micros | null {
  if (!Number.isFinite(value) || value < 0) return null;
  if (value >= 1e17) return Math.round(value / 1000);
  if (value >= 1e14) return Math.round(value);
  if (value >= 1e11) return Math.round(value * 1000);
  return Math.round(value * 1e6);
}

/** "UTC", "+02:00" or a name such as "Europe/Berlin"; null: there is none of that name. */
export function zoneOf(name: string): Zone | null {
  if (/^(?:UTC|GMT|Z)$/i.test(name)) return utc;
  if (/^[+-]\d\d:?\d\d$/.test(name)) {
    const ahead = offsetOf(name);
    return ahead === null ? null : () => ahead;
  }
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    return zoneByRules(name);
  } catch {
    return null;
  }
}

function fromParts(found: RegExpExecArray, zone: Zone): Micros | null {
  const [, year = "", month = "", day = "", hour = "", min = "", second = ""] = found;
  return instantAt([year, month, day, hour, min, second], found[7] ?? "", found[8] ?? "", zone);
}

function instantAt(
  parts: readonly [string, string, string, string, string, string],
  fraction: string,
  away: string,
  zone: Zone,
): Micros | null {
  const [hour, min, second] = [Number(parts[3]), Number(parts[4]), Number(parts[5])];
  const midnight = midnightOf(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  if (midnight === null || hour > 23 || min > 59 || second > 60) return null;
  const micros = fraction === "" ? 0 : Math.round(Number(`0.${fraction}`) * 1e6);
  const local = midnight + (hour * 60 + min) * minute + second * 1e6 + micros;
  if (away === "") return local - zone(local);
  const ahead = offsetOf(away);
  return ahead === null ? null : local - ahead;
}

let lastDay: { readonly key: number; readonly at: Micros | null } = { key: 0, at: null };

/** Of days that are none: null. A log has many lines of one day. */
function midnightOf(year: number, month: number, day: number): Micros | null {
  const key = (year * 100 + month) * 100 + day;
  if (key === lastDay.key) return lastDay.at;
  // Of the years before 100, Date.UTC makes others.
  const isDay =
    year >= 1970 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  lastDay = { key, at: isDay ? Date.UTC(year, month - 1, day) * 1000 : null };
  return lastDay.at;
}

function offsetOf(text: string): Micros | null {
  if (!/^[+-]/.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(-2));
  if (hours > 14 || minutes > 59) return null;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * minute;
}

/** Asked once for each quarter of an hour: the rules are slow to ask. */
function zoneByRules(name: string): Zone {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  const ahead = (at: Micros): Micros => {
    const parts = format.formatToParts(at / 1000);
    const text = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    return offsetOf(text.replace(/^GMT/, "")) ?? 0;
  };
  const known = new Map<number, Micros>();
  return (local) => {
    const quarter = Math.floor(local / (15 * minute));
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const start = quarter * 15 * minute;
    const found = ahead(start - ahead(start));
    known.set(quarter, found);
    return found;
  };
}
