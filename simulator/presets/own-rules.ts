// Whether a scenario goes by rules that its platform has not: by its times alone it is not that platform.
import type { Scenario } from "../scenario";
import type { Preset } from "./preset";

/** Only what is known of a platform, and what its users cannot set. */
export function hasOwnRules({ platform: own }: Scenario, { platform: theirs }: Preset): boolean {
  // Where several requests to an instance are offered, their number can be set.
  const sharesAnyway = own.concurrencyPerInstance > 1 && theirs.concurrencyPerInstance.value === 1;
  const learnsAnyway =
    own.keepAlive.kind === "histogram" && theirs.keepAlive.value.kind !== "histogram";
  const placesAnyway =
    own.placement !== theirs.placement.value && !("assumption" in theirs.placement);
  const treatsCallersAnyway = own.whenFull.kind !== theirs.whenFull.value.kind;
  return sharesAnyway || learnsAnyway || placesAnyway || treatsCallersAnyway;
}
