// What tells a second run from the first, in a sentence for a lesson.
import type { Trace } from "@/simulator/trace/trace";
import { differencesSentence } from "../../lab/compare/differences";

export function differenceBetween(own: Trace, other: Trace, name: string): string {
  const compared = ({ report, horizon, scenario }: Trace) => ({
    report,
    horizon,
    priced: scenario.prices !== null,
  });
  return differencesSentence(compared(own), compared(other), name);
}
