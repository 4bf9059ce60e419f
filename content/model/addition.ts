// The one thing that a figure may have more than the one before it, by name: where a scenario says it, and how it is
// named on the picture. A closed list, so that the build can check that nothing else has changed.
import type { Scenario } from "@/simulator/scenario";
import { sameText } from "./same-text";

type Aspects = Readonly<Record<string, unknown>>;

/** Where on the stage something stands. */
export type StageRegion = "events" | "gate" | "instances" | "behind";

/** What a figure has more than the one before it. */
export type Added = { readonly words: string; readonly at: StageRegion };

type Addition = Added & {
  /** The aspects of a scenario that may differ. */
  readonly in: readonly string[];
  readonly isIn: (scenario: Scenario) => boolean;
};

export const additionNames = [
  "burst",
  "keep-alive",
  "second-instance",
  "limit",
  "scaling-rate",
  "sharing",
  "placement",
  "scaler",
  "provisioned",
  "queue",
  "retries",
  "downstream",
  "pool",
  "cpu",
  "fault",
  "breaker",
] as const;
export type AdditionName = (typeof additionNames)[number];

export const additions: Readonly<Record<AdditionName, Addition>> = {
  burst: {
    words: "a burst",
    at: "events",
    in: ["traffic"],
    isIn: ({ traffic }) => (traffic.kind === "sum" ? traffic.of : [traffic]).some(isBurst),
  },
  "keep-alive": {
    words: "keep-alive",
    at: "instances",
    in: ["keepAlive", "maxLifetime"],
    isIn: ({ platform }) => platform.keepAlive.kind !== "none",
  },
  "second-instance": {
    words: "a second instance",
    at: "instances",
    in: ["maxInstances"],
    isIn: ({ platform }) => platform.maxInstances !== 1,
  },
  limit: {
    words: "a limit",
    at: "gate",
    in: ["maxInstances"],
    isIn: ({ platform }) => platform.maxInstances !== null,
  },
  "scaling-rate": {
    words: "a pace at which instances are added",
    at: "gate",
    in: ["scaling"],
    isIn: ({ platform }) => platform.scaling !== null,
  },
  sharing: {
    words: "several requests on an instance",
    at: "instances",
    in: ["concurrencyPerInstance"],
    isIn: ({ platform }) => platform.concurrencyPerInstance > 1,
  },
  placement: {
    words: "another rule for whose turn it is",
    at: "gate",
    in: ["placement"],
    isIn: () => true,
  },
  scaler: {
    words: "a scaler",
    at: "gate",
    in: ["autoscaler"],
    isIn: ({ platform }) => platform.autoscaler.kind === "target",
  },
  provisioned: {
    words: "instances kept ready",
    at: "instances",
    in: ["provisioned"],
    isIn: ({ platform }) => platform.provisioned > 0,
  },
  queue: {
    words: "a queue",
    at: "events",
    in: ["invocation", "whenFull"],
    isIn: ({ invocation, platform }) =>
      invocation.kind === "queue" || platform.whenFull.kind === "queue",
  },
  retries: {
    words: "retries",
    at: "events",
    in: ["invocation", "clients"],
    isIn: ({ invocation, clients }) =>
      (clients !== null && clients.retries > 0) ||
      (invocation.kind === "async" && invocation.retries > 0),
  },
  downstream: {
    words: "something behind it",
    at: "behind",
    in: ["downstream"],
    isIn: ({ downstream }) => downstream !== null,
  },
  pool: {
    words: "a pool between",
    at: "behind",
    in: ["downstream"],
    isIn: ({ downstream }) => downstream?.heldBy === "request",
  },
  cpu: {
    words: "a processor that is shared",
    at: "instances",
    in: ["cpu", "vcpus"],
    isIn: ({ function: { cpu } }) => cpu > 0,
  },
  fault: {
    words: "a fault",
    at: "behind",
    in: ["interventions"],
    isIn: ({ interventions }) => interventions.length > 0,
  },
  // In a run it is what the one who stops asking is told: no, at once.
  breaker: {
    words: "a breaker",
    at: "behind",
    in: ["interventions"],
    isIn: ({ interventions }) => interventions.length > 0,
  },
};

/** What is wrong with saying that `after` is `before` with this one thing more, as the end of a sentence. */
export function notAdded(
  name: AdditionName,
  before: Scenario,
  after: Scenario,
): string | undefined {
  const { in: own, isIn } = additions[name];
  const differing = differences(before, after);
  const wanted = `expected a scenario that differs from the one before in ${own.join(" or ")} alone`;
  if (!differing.some((aspect) => own.includes(aspect)))
    return `${wanted}, found no difference there.`;
  const others = differing.filter((aspect) => !own.includes(aspect));
  if (others.length > 0) return `${wanted}, found ${others.join(", ")} different as well.`;
  if (!isIn(after)) return `${wanted}, and has it; found one without it.`;
  return undefined;
}

/** When it ends, and what chance makes of it, is no other picture. */
function differences(before: Scenario, after: Scenario): readonly string[] {
  const [one, other] = [aspectsOf(before), aspectsOf(after)];
  return Object.keys(one).filter(
    (key) => sameText(one[key] ?? null) !== sameText(other[key] ?? null),
  );
}

function aspectsOf({ seed, horizon, platform, function: own, ...rest }: Scenario): Aspects {
  return { ...rest, ...own, ...platform };
}

function isBurst({ kind }: Scenario["traffic"]): boolean {
  return kind === "burst";
}
