// The names by which a diagram's nodes and a listing's groups of lines are tied to a simulator: an author
// uses them as they are, and needs no further words.
export const lightNames = [
  "event",
  "gate",
  "provision",
  "fetch",
  "runtime",
  "init",
  "restore",
  "handler",
  "idle",
  "queue",
  "retry",
  "throttled",
  "gone",
] as const;
