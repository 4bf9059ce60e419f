// Which runs of the shelf have numbers that differ from seed to seed: worked out at build.
import { meter } from "@/simulator/run/meter";
import { expectedArrivals } from "@/simulator/traffic/expected";
import type { ShelfEntry } from "../share/shared-run";
import type { OwnRun } from "./course";
import { measureIds, measures } from "./measure";

const seeds = [11, 12, 13, 14, 15, 16, 17, 18];
/** Few values are soon guessed, and a percentile of few requests says nothing. */
const fewest = 5;
const fewestRequests = 30;
const mostRequests = 3000;

export function ownRuns(shelf: readonly ShelfEntry[]): readonly OwnRun[] {
  return shelf
    .filter(({ scenario }) => {
      const requests = expectedArrivals(scenario);
      return requests >= fewestRequests && requests <= mostRequests;
    })
    .map((entry) => ({ ...entry, measures: measuresOf(entry) }))
    .filter(({ measures: some }) => some.length > 0);
}

function measuresOf({ scenario }: ShelfEntry) {
  const reports = seeds.map((seed) => meter({ ...scenario, seed }));
  return measureIds.filter(
    (id) => new Set(reports.map((report) => measures[id].of(report))).size >= fewest,
  );
}
