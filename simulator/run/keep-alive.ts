// How long an idle instance is kept: the policy as one function of when it fell idle, and the queue of
// expiries that suits it.

import { drawFrom } from "../random/distribution";
import { stream } from "../random/uniform";
import type { Micros, Scenario } from "../scenario";
import { IdleHistogram } from "./idle-histogram";
import { SlotHeap } from "./slot-heap";
import { SlotList } from "./slot-list";

export type Expiries = Pick<SlotList, "top" | "first" | "add" | "remove">;

export type KeepAlivePolicy = {
  /** How long the instance that falls idle now is kept; asked once for each idle spell. */
  readonly keepFor: () => Micros;
  readonly expiries: Expiries;
  readonly histogram: IdleHistogram | null;
};

export function keepAlivePolicy(scenario: Scenario): KeepAlivePolicy {
  const policy = scenario.platform.keepAlive;
  switch (policy.kind) {
    case "none":
      return { keepFor: () => 0, expiries: new SlotList(), histogram: null };
    case "forever":
      return { keepFor: () => Number.POSITIVE_INFINITY, expiries: new SlotList(), histogram: null };
    case "fixed": {
      const { idle } = policy;
      if (idle.kind === "constant")
        return { keepFor: () => idle.value, expiries: new SlotList(), histogram: null };
      const draw = drawFrom(idle, stream(scenario.seed, "keepAlive"));
      let spell = 0;
      return {
        keepFor: () => Math.round(draw(spell++)),
        expiries: new SlotHeap(),
        histogram: null,
      };
    }
    case "histogram": {
      const histogram = new IdleHistogram(policy);
      return { keepFor: () => histogram.keepFor(), expiries: new SlotHeap(), histogram };
    }
  }
}
