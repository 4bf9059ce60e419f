// What of a session a link holds: the name on the shelf if nothing was changed, else the whole scenario with
// what was sent, and the play head and the lens.
import { writeScenario } from "@/content/model/scenario-write";
import { printDuration } from "@/simulator/duration";
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import type { Session } from "./session";
import type { Shared } from "./share-link";

export type Origin = {
  readonly title: string;
  readonly preset: PresetId | null;
  /** Its name on the shelf and what stands there; null where it came from elsewhere. */
  readonly shelf: string | null;
  readonly scenario: Scenario;
};

export function sharedOf(session: Session, at: Micros, origin: Origin): Shared {
  const view = {
    at: printDuration(at),
    ...(session.player.lens === "even" && { lens: "even" as const }),
  };
  if (origin.shelf !== null && session.scenario === origin.scenario)
    return { shelf: origin.shelf, ...view };
  const { title, preset } = origin;
  const file = writeScenario(session.scenario, { title, description: null, preset });
  return { file, ...view };
}
