// The reference runs with few seeds; scripts/validate.ts runs them with as many as the reference has.

import { expect, test, vi } from "vitest";
import { agreementOf } from "./agreement";
import { referenceRuns } from "./reference-runs";

// Work, not waiting: only a busy machine comes near this.
vi.setConfig({ testTimeout: 60_000 });

test.each(referenceRuns)("$name agrees within four standard errors", (reference) => {
  for (const { metric, errors } of agreementOf(reference, 2))
    expect(errors, metric).toBeLessThan(4);
});
