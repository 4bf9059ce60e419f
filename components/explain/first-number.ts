// The one number for which a wall has room: the first of those asked for that says something in the whole run.
import type { NumberName } from "@/content/model/shows";
import type { Micros } from "@/simulator/scenario";
import type { Run } from "../player/run";
import { namesOf, readings, type Shows } from "./numbers";

/** With a name short enough for a wall: what follows a comma explains it. */
export function firstNumber(run: Run, at: Micros, shows: Shows) {
  const names = namesOf(run, shows);
  const name = names.find((one) => !isNeverAny(run, one)) ?? names[0];
  const reading = name && readings[name](run, at);
  if (!reading?.value) return null;
  return { name: reading.term.split(",")[0] ?? "", value: reading.value };
}

/** Nothing of the kind happens in the whole run. */
function isNeverAny({ metrics, trace }: Run, name: NumberName): boolean {
  return (name === "refused" || name === "failed") && metrics.numbersAt(trace.horizon)[name] === 0;
}
