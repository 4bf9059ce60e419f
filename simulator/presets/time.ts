// Short ways to write times and distributions in presets. Only notation: no number lives here.
import type { Distribution, Micros } from "../scenario";

export const ms = (count: number): Micros => Math.round(count * 1_000);
export const seconds = (count: number): Micros => ms(count * 1_000);
export const minutes = (count: number): Micros => seconds(count * 60);

export const constant = (value: Micros): Distribution => ({ kind: "constant", value });
export const lognormal = (median: Micros, p99: Micros): Distribution => ({
  kind: "lognormal",
  median,
  p99,
});
export const uniform = (from: Micros, to: Micros): Distribution => ({ kind: "uniform", from, to });
