// What of a session a link holds: the name on the shelf if nothing was changed, else the whole scenario with
// what was sent, and the play head and the lens.
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { printDuration } from "@/simulator/duration";
import type { PresetId } from "@/simulator/presets/presets";
import type { Micros, Scenario } from "@/simulator/scenario";
import type { Session } from "../player/session";
import type { Store } from "../player/store";
import { type Shared, writeShared } from "./share-link";

export type Origin = {
  readonly title: string;
  readonly preset: PresetId | null;
  /** Its name on the shelf and what stands there; null where it came from elsewhere. */
  readonly shelf: string | null;
  readonly scenario: Scenario;
};

/** The fragment of a link to what a store shows now; without a film, to the set-up and no instant of it. */
export function fragmentOf(store: Store | null, origin: Origin): Promise<string> {
  return writeShared(
    store === null ? setUpOf(origin) : sharedOf(store.session(), store.head(), origin),
  );
}

function setUpOf({ title, preset, shelf, scenario }: Origin): Shared {
  if (shelf !== null) return { shelf };
  return { file: writeScenario(scenario, { title, description: null, preset }) };
}

export function sharedOf(session: Session, at: Micros, origin: Origin): Shared {
  const view = {
    at: printDuration(at),
    ...(session.player.lens === "even" && { lens: "even" as const }),
  };
  const shelf = session.scenario === origin.scenario ? origin.shelf : null;
  return { ...setUpOf({ ...origin, shelf, scenario: session.scenario }), ...view };
}
