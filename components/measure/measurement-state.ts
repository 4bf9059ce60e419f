// What is known of a measurement at a moment, and in words. Not how it is made.
import type { MeasureKind } from "@/content/model/vocabulary";
import { type ColdOpening, openingText, type Round, resultText } from "./rounds";
import { type Measured, measures } from "./way";

export type Measurement = {
  readonly state: "not-begun" | "running" | "done" | "stopped" | "hidden" | "failed";
  readonly rounds: readonly Round[];
  readonly wanted: number;
  readonly clockStep: number;
  /** A sentence; null unless it failed. */
  readonly trouble: string | null;
};

export const notBegun: Measurement = {
  state: "not-begun",
  rounds: [],
  wanted: 0,
  clockStep: 0,
  trouble: null,
};

/** What is said when something changes; round after round would be too often. */
export function statusText(measured: Measured, measurement: Measurement): string {
  const { state, rounds, wanted, clockStep, trouble } = measurement;
  const result =
    rounds.length === 0
      ? "No round was finished."
      : `${resultText(measured, rounds, clockStep)} ${openingText(rounds, clockStep) ?? ""}`.trim();
  switch (state) {
    case "not-begun":
      return "Nothing is measured yet.";
    case "running":
      return `Measuring ${wanted} rounds.`;
    case "done":
      return result;
    case "stopped":
      return `Stopped. ${result}`;
    case "hidden":
      return `Stopped, because the page was hidden, and times are wrong then. ${result}`;
    case "failed":
      return `${trouble} ${rounds.length === 0 ? "Nothing was measured." : result}`;
  }
}

/** As long as what is said will be: for the room it needs. */
export function longestStatus(of: MeasureKind): string {
  const measured = measures[of];
  const ms = measured.ways.map((_, way) => 1888 / (1 + 100 * way));
  const part = 88.8;
  const opening: ColdOpening = {
    untilFirstLine: part,
    initialisation: part,
    handler: part,
    bytes: 88_000,
    overNetwork: true,
  };
  const round: Round = of === "calls" ? { ms, opening } : { ms };
  const rounds = new Array<Round>(100).fill(round);
  return statusText(measured, { ...notBegun, state: "stopped", rounds });
}
