// A number of a run as prose has it: as exact as a reader can use, with its unit.
import { quantity } from "@/simulator/quantity";
export const numberFormats = ["number", "percent", "ms", "seconds", "usd"] as const;
export type NumberFormat = (typeof numberFormats)[number];

export function numberText(value: number, format: NumberFormat): string {
  switch (format) {
    case "number":
      return plain(value);
    case "percent":
      return `${plain(100 * value)}%`;
    case "ms":
      return quantity(plain(Math.round(value)), "ms");
    // What is measured in milliseconds.
    case "seconds":
      return quantity(plain(value / 1000), "s");
    case "usd":
      return `$${plain(value)}`;
  }
}

/** Whole numbers as they are, others in three digits. */
function plain(value: number): string {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(3));
  return shown.toLocaleString("en-US", { maximumFractionDigits: 12 });
}
