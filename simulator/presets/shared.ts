// Settings that several presets share: the same teaching function everywhere, so that a comparison
// of platforms shows the platforms; and what a platform without a phase or a limit says.
import { assumed } from "../origin";
import { cpuShare } from "../prices/cpu-share";
import type { Distribution } from "../scenario";
import type { SourcedFunction, SourcedPlatform } from "./preset";
import { constant, lognormal, ms } from "./time";

export const handlerDuration = assumed(
  lognormal(ms(120), ms(600)),
  "A small web request that mostly waits for a database; the same on every platform here.",
);

export const noPhase = (why: string) => assumed<Distribution>(constant(0), why);

export const notASnapshot = noPhase("No snapshot is restored here: every start begins afresh.");

export const noAgeLimit = assumed<Distribution | null>(null, "No age limit is published.");

/** What is taken of a platform that says nothing else. */
export const usualPlatform: Pick<
  SourcedPlatform,
  | "firstRunFactor"
  | "provisioned"
  | "placement"
  | "maxLifetime"
  | "vcpus"
  | "requestsPerSecond"
  | "autoscaler"
> = {
  firstRunFactor: assumed(1, "No difference between first and later runs is assumed."),
  provisioned: assumed(0, "Nothing is kept ready unless somebody asks and pays for it."),
  placement: assumed(
    "most-recently-used",
    "Not published. Reusing the latest instance lets the others go idle and end.",
  ),
  maxLifetime: noAgeLimit,
  vcpus: assumed(1, "One processor for each instance; not published."),
  requestsPerSecond: assumed(null, "No limit on requests a second is published."),
  autoscaler: assumed({ kind: "per-request" }, "An instance is added the moment no slot is free."),
};

/** What is taken of a function that says nothing else. */
export const usualFunction: Pick<SourcedFunction, "cpu" | "errors"> = {
  cpu: assumed(
    cpuShare,
    "It mostly waits: a tenth computes, the same share that prices by processor time are given.",
  ),
  errors: assumed(0, "No run fails."),
};
