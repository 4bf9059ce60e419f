// The cold start of an instance as spans of time.

import { coldStartPhases, type Micros } from "../scenario";
import type { Trace } from "./trace";

export type PhaseSpan = {
  readonly phase: (typeof coldStartPhases)[number];
  readonly from: Micros;
  readonly until: Micros;
};

/** The cold start of an instance, phase by phase; phases that took no time are left out. */
export function phaseSpans({ instances }: Trace, instance: number): PhaseSpan[] {
  let from = instances.createdAt[instance] ?? 0;
  return coldStartPhases.flatMap((phase, n) => {
    const length = instances.phases[instance * coldStartPhases.length + n] ?? 0;
    const span = { phase, from, until: from + length };
    from = span.until;
    return length > 0 ? [span] : [];
  });
}
