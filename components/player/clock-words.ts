// Instants, money and speeds as the player prints them.
import { quantity } from "@/simulator/quantity";
import type { Micros } from "@/simulator/scenario";

/** "6.20 s", "12 min 03 s", "3 h 05 min": as wide as what it counts needs. */
export function clockText(at: Micros): string {
  const seconds = at / 1_000_000;
  if (seconds < 60) return quantity(seconds.toFixed(2), "s");
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${quantity(minutes, "min")} ${quantity(twoDigits(whole % 60), "s")}`;
  return `${quantity(Math.floor(minutes / 60), "h")} ${quantity(twoDigits(minutes % 60), "min")}`;
}

/** "$0", "$0.0000041", "$1.20": never more than two digits that mean something below a dollar. */
export function usdText(usd: number): string {
  if (usd === 0) return "$0";
  if (usd >= 1)
    return `$${usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  return `$${usd.toLocaleString("en-US", { maximumSignificantDigits: 2, maximumFractionDigits: 12 })}`;
}

export function speedText(speed: number): string {
  return `${Number(speed.toPrecision(2))}×`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
