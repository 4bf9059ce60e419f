// The reference runs with few seeds; scripts/validate.ts runs them with as many as the reference has.

import { expect, test } from "vitest";
import { agreementOf } from "./agreement";
import { referenceRuns } from "./reference-runs";

test.each(referenceRuns)("$name agrees within four standard errors", (reference) => {
  for (const { metric, errors } of agreementOf(reference, 2))
    expect(errors, metric).toBeLessThan(4);
});
