// How many instances are kept ready and paid for: as many as are asked for, and no fewer than a scaler always keeps.
import type { Platform } from "./scenario";

export function keptReady({ autoscaler }: Platform, asked: number): number {
  return autoscaler.kind === "target" ? Math.max(asked, autoscaler.minInstances) : asked;
}
