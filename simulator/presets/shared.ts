// Settings that several presets share: the same teaching function everywhere, so that a comparison
// of platforms shows the platforms; and what a platform without a phase or a limit says.
import { assumed } from "../origin";
import type { Distribution, Placement } from "../scenario";
import { constant, lognormal, ms, seconds } from "./time";

export const handlerDuration = assumed(
  lognormal(ms(120), ms(600)),
  "A small web request that mostly waits for a database; the same on every platform here.",
);

export const timeoutOfThirtySeconds = assumed(
  seconds(30),
  "Chosen for teaching. Lambda itself starts a new function at 3 s and allows up to 900 s.",
);

export const noPhase = (why: string) => assumed<Distribution>(constant(0), why);

export const notASnapshot = noPhase("No snapshot is restored here: every start begins afresh.");

export const noFirstRunPenalty = assumed(
  1,
  "No difference between first and later runs is assumed.",
);

export const noneProvisioned = assumed(
  0,
  "Nothing is kept ready unless somebody asks and pays for it.",
);

export const mostRecentlyUsedAssumed = assumed<Placement>(
  "most-recently-used",
  "Not published. Reusing the latest instance lets the others go idle and end.",
);

export const noAgeLimit = assumed<Distribution | null>(null, "No age limit is published.");
