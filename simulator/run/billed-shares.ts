// Of each phase of a cold start, the part that is on the bill: all of it, nothing, or some of a restore.
import { coldStartPhases, type PriceList } from "../scenario";

export function billedShares(compute: PriceList["compute"]): readonly number[] {
  return coldStartPhases.map((phase) =>
    phase === "restore" ? compute.billedRestore : Number(compute.billedPhases.includes(phase)),
  );
}
