// What a trace tells apart, by name: its columns hold the indices into these lists.

export const endReasons = [
  "expired",
  "deployment",
  "lifetime",
  "timeout",
  "provisioned-change",
  "unloaded",
  "scaled-down",
  "lost",
] as const;
export type EndReason = (typeof endReasons)[number];

export const outcomes = [
  "in-flight",
  "completed",
  "timed-out",
  "throttled",
  "dead-lettered",
  "tried-again",
  "failed",
] as const;
export type Outcome = (typeof outcomes)[number];

export const starts = ["none", "warm", "waited", "cold"] as const;
export type Start = (typeof starts)[number];

/** How a run ended that came to no result, by the error it met. */
export const failures = ["none", "timeout", "error", "no-place", "lost"] as const;
export type Failure = (typeof failures)[number];

export const limits = ["none", "cap", "scaling", "requests", "scaler"] as const;
export type Limit = (typeof limits)[number];

export const eventKinds = [
  "arrived",
  "tried-again",
  "warm",
  "waited",
  "cold",
  "queued",
  "run-started",
  "completed",
  "timed-out",
  "throttled",
  "dead-lettered",
  "retry-set",
  "instance-created",
  "phase-begun",
  "instance-ready",
  "instance-idle",
  "instance-draining",
  "instance-gone",
  "failed",
  "place-asked",
  "place-held",
  "computing",
  "scaler-looked",
  "reader-closed",
  "reader-opened",
  "pollers-changed",
  "fault-begun",
  "fault-ended",
  "instance-spare",
  "instance-wanted",
  "enqueued",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Of which rows an event of the kind tells one: of the tries, of the instances, or of something else. */
export function aboutOf(kind: EventKind): "try" | "instance" | "platform" {
  if (kind === "phase-begun" || kind.startsWith("instance-")) return "instance";
  return /^(scaler|reader|pollers|fault)-/.test(kind) ? "platform" : "try";
}
