// Saves what can be taken home from the lab: the scenario, the requests.
import { writeScenario } from "@/content/model/scenario/scenario-write";
import type { Store } from "../player/store";
import { fileName, save } from "../ui/save-text";
import type { Named } from "./lab-state";
import { requestsCsv } from "./requests-csv";

export function saveScenario({ setting, title }: Named): void {
  const about = { title, description: null, preset: setting.preset };
  const text = JSON.stringify(writeScenario(setting.scenario, about), null, 2);
  save(`${fileName(title)}.json`, "application/json", `${text}\n`);
}

export function saveRequests({ title }: Named, store: Store): void {
  save(`${fileName(title)}.csv`, "text/csv", requestsCsv(store.run().trace));
}
