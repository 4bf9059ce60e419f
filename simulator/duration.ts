// A span of time as people write it ("250ms", "10m") and as the engine counts it (whole
// microseconds). The only place that knows the units. Not a clock, and not for wall time.
import type { Micros } from "./scenario";

const microsPerUnit = {
  us: 1,
  ms: 1_000,
  s: 1_000_000,
  m: 60_000_000,
  h: 3_600_000_000,
  d: 86_400_000_000,
} as const;
type Unit = keyof typeof microsPerUnit;

export const durationPattern = /^\d{1,16}(?:\.\d{1,12})?(?:us|ms|s|m|h|d)$/;

/** About 137 years: a horizon and a duration together still fit a whole number exactly. */
export const longestDuration: Micros = 50_000 * microsPerUnit.d;

/** Read "1.991s" as 1,991,000; parts of a microsecond are rounded. null: not a duration. */
export function parseDuration(text: string): Micros | null {
  if (!durationPattern.test(text)) return null;
  const unit = /[a-z]+$/.exec(text)?.[0] as Unit;
  return Math.round(Number(text.slice(0, -unit.length)) * microsPerUnit[unit]);
}

/**
 * The shortest text that reads back as exactly this many microseconds, never below one of its unit
 * (250ms, not 0.25s); a larger unit wins a tie.
 */
export function printDuration(micros: Micros): string {
  if (micros === 0) return "0s";
  const units = (Object.keys(microsPerUnit) as Unit[]).filter(
    (unit) => micros >= microsPerUnit[unit],
  );
  const texts = units.map((unit) => decimal(micros / microsPerUnit[unit]) + unit);
  const exact = texts.filter((text) => parseDuration(text) === micros);
  return exact.reduce((best, text) => (text.length <= best.length ? text : best), `${micros}us`);
}

function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? "" : text;
}
