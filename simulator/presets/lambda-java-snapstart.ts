// AWS Lambda, Java 21 with SnapStart: initialisation happens once, when a version is published; a
// cold start restores the snapshot. Everything else is as on plain Lambda.
import { assumed } from "../origin";
import { lambdaPreset } from "./lambda";
import { noPhase } from "./shared";
import { lognormal, ms } from "./time";

const donePublishing = noPhase("Done once, when the version is published; the snapshot holds it.");

export const lambdaJavaSnapStart = lambdaPreset({
  id: "lambda-java-snapstart",
  title: "AWS Lambda, Java 21 with SnapStart",
  measured:
    "No open series of SnapStart starts exists any more; AWS's own Spring Boot example went from 6.2 s to 0.78 s, as told second-hand in 2026.",
  caution:
    "SnapStart cannot be combined with provisioned concurrency, and restore hooks may take 10 s at most. Java pays no surcharge for it; what Python and .NET pay for the cached snapshot and each restore is not simulated.",
  memoryMb: 1024,
  coldStart: {
    fetch: noPhase("The code is part of the snapshot."),
    runtimeInit: donePublishing,
    functionInit: donePublishing,
    restore: assumed(
      lognormal(ms(400), ms(900)),
      "Chosen so that a plain function starts in about 0.5 s; a primed Spring Boot example took 0.78 s.",
    ),
  },
  platform: {
    firstRunFactor: assumed(
      4,
      "Of the part that computes: priming before the snapshot saves most of the compiler's warm-up.",
    ),
  },
});
