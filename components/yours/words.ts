// Numbers of a log in words.
import { quantity } from "@/simulator/quantity";

/** "1.7 %", "0.062 %": two digits that say something. */
export function shareText(share: number): string {
  const percent = 100 * share;
  if (percent === 0 || percent >= 99.95) return quantity(Math.round(percent), "%");
  const digits = percent >= 10 ? 1 : Math.min(4, Math.max(1, 1 - Math.floor(Math.log10(percent))));
  return quantity(percent.toFixed(digits), "%");
}

/** An instant of a log; of one that counts from its own beginning, how long after that. */
export function instantText(ms: number): string {
  if (ms < 3.2e10)
    return `${quantity((ms / 1000).toLocaleString("en-US"), "s")} after its beginning`;
  return `${new Date(Math.floor(ms)).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
