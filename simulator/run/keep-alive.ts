// How long an idle instance is kept: the policy as one function of when it fell idle, and the queue of
// expiries that suits it.

import { drawFrom } from "../random/distribution";
import { stream } from "../random/uniform";
import { type Micros, never, type Scenario } from "../scenario";
import { IdleHistogram } from "./structures/idle-histogram";
import { SlotHeap } from "./structures/slot-heap";
import { SlotList } from "./structures/slot-list";

export type KeepAlivePolicy = {
  /** How long the instance that falls idle now is kept; asked once for each idle spell. */
  readonly keepFor: () => Micros;
  readonly expiries: Pick<SlotList, "top" | "due" | "add" | "remove">;
  readonly histogram: IdleHistogram | null;
};

export function keepAlivePolicy({ platform: { keepAlive }, seed }: Scenario): KeepAlivePolicy {
  switch (keepAlive.kind) {
    case "none":
      return constantly(0);
    case "forever":
      return constantly(never);
    case "fixed": {
      const { idle } = keepAlive;
      if (idle.kind === "constant") return constantly(idle.value);
      const draw = drawFrom(idle, stream(seed, "keepAlive"));
      let spell = 0;
      return drawn(() => Math.round(draw(spell++)), null);
    }
    case "histogram": {
      const histogram = new IdleHistogram(keepAlive);
      return drawn(() => histogram.keepFor, histogram);
    }
  }
}

function constantly(span: Micros): KeepAlivePolicy {
  return { keepFor: () => span, expiries: new SlotList(false), histogram: null };
}

function drawn(keepFor: () => Micros, histogram: IdleHistogram | null): KeepAlivePolicy {
  return { keepFor, expiries: new SlotHeap(), histogram };
}
