// Whether a run differs from where its goal begins in nothing but the knobs that the goal frees: they are turned back,
// and then it must be what it was.
import type { Goal } from "@/content/model/goal";
import { sameText } from "@/content/model/same-text";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import type { Scenario } from "@/simulator/scenario";
import type { Field } from "../lab/knobs/field";
import { knobs } from "../lab/knobs/knobs";
import { aboutOf, type Setting } from "../lab/knobs/setting";

export function isTurnedOnly(
  { knobs: freed }: Pick<Goal, "knobs">,
  start: Setting,
  scenario: Scenario,
): boolean {
  let setting: Setting = { scenario, preset: start.preset };
  // Twice: what a choice hides is there when it has been turned back.
  for (let round = 0; round < 2; round += 1)
    for (const knob of knobs.filter(({ id }) => freed.includes(id)))
      for (const { id } of knob.fields(start)) {
        const was = knob.fields(start).find((one) => one.id === id);
        const is = knob.fields(setting).find((one) => one.id === id);
        if (was && is) setting = turnedBack(is, was) ?? setting;
      }
  return textOf(setting) === textOf(start);
}

function turnedBack(is: Field, was: Field): Setting | null {
  if (is.kind === "choice" && was.kind === "choice") return is.write(was.value);
  if (is.kind === "times" && was.kind === "times") return is.write(was.value);
  if (is.kind === "number" && was.kind === "number") return is.write(was.value);
  if (is.kind === "duration" && was.kind === "duration") return is.write(was.value);
  return null;
}

function textOf({ scenario, preset }: Setting): string {
  return sameText(writeScenario(scenario, aboutOf(preset)));
}
