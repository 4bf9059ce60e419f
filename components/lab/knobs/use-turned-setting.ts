// Knobs beside a simulator that is already there: one that is turned runs it anew when it has come to rest, unless
// that would be more than can be shown.
import { useEffect, useState, useSyncExternalStore } from "react";
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import type { Store } from "../../player/store";
import { sizeOfRun } from "../large-run/size-of-run";
import type { Setting } from "./setting";

const restMillis = 70;

type Turned = { readonly from: Scenario; readonly to: Setting };

export function useTurnedSetting(store: Store, preset: PresetId | null) {
  const { base } = useSyncExternalStore(store.onChange, store.session);
  const [turned, setTurned] = useState<Turned | null>(null);
  const setting: Setting = turned?.from === base ? turned.to : { scenario: base, preset };
  const { scenario } = setting;
  const isTooLarge = sizeOfRun(scenario).kind !== "film";
  useEffect(() => {
    if (scenario === base || isTooLarge) return;
    const later = setTimeout(() => store.dispatch({ kind: "change", scenario }), restMillis);
    return () => clearTimeout(later);
  }, [scenario, base, isTooLarge, store]);
  const turn = (to: Setting) => setTurned({ from: base, to });
  return { base, setting, isTooLarge, turn };
}
