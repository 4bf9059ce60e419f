// The words of the glossary that a request's story is about, by their ids there.
import type { Explanation, TryExplained } from "@/simulator/read/explain";
import type { Micros } from "@/simulator/scenario";

export const storyTerms = {
  "auto-scaling": "auto-scaling",
  "cold-start": "cold start",
  "dead-letter-queue": "dead-letter queue",
  "keep-alive": "keep-alive",
  "multi-concurrency": "several requests an instance",
  queue: "queue",
  retry: "retry",
  "scaling-rate": "scaling rate",
  throttling: "throttling",
  timeout: "timeout",
  "warm-start": "warm start",
} as const;
export type StoryTerm = keyof typeof storyTerms;

/** Of what the play head has seen. */
export function termsOf({ tries, outcome, endedAt }: Explanation, at: Micros): StoryTerm[] {
  const seen = tries.filter((one) => one.at <= at);
  const isOver = endedAt !== null && endedAt <= at;
  const terms: StoryTerm[] = seen.flatMap(termsOfTry);
  if (seen.length > 1) terms.push("retry");
  if (isOver && outcome === "throttled") terms.push("throttling");
  if (seen.some((one) => wasCutOff(one, at))) terms.push("timeout");
  if (isOver && outcome === "dead-lettered") terms.push("dead-letter-queue");
  return [...new Set(terms)];
}

function wasCutOff({ endedAt, failure }: TryExplained, at: Micros): boolean {
  return failure === "timeout" && endedAt !== null && endedAt <= at;
}

/** Which limit it met, or in which queue it stood. */
function limitTerms({ full, readAt }: TryExplained): StoryTerm[] {
  if (full === null) return readAt === null ? [] : ["queue"];
  if (full.limit === "requests") return ["throttling"];
  if (full.limit === "scaler") return ["queue", "auto-scaling"];
  return [full.limit === "scaling" ? "scaling-rate" : "queue"];
}

function termsOfTry(one: TryExplained): StoryTerm[] {
  const { cause } = one;
  const limit = limitTerms(one);
  switch (cause.kind) {
    case "cold":
      return [
        ...limit,
        "cold-start",
        ...(cause.why === "expired" ? (["keep-alive"] as const) : []),
      ];
    case "warm":
      return [...limit, "warm-start"];
    case "waited-for-start":
      return [...limit, "cold-start", "multi-concurrency"];
    case "never-placed":
      return limit.filter((term) => term !== "queue");
  }
}
