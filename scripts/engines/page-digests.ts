// Runs in the engine on trial: the simulator, on the scenarios that the server gives. What it makes of them goes
// back as text, so that the last digit counts.
import { record } from "@/simulator/run/record";
import { given, tell } from "./page-to-server";
import { scenariosIn } from "./scenario-text";

const scenarios = scenariosIn(await given<string>());
await tell(
  "result",
  JSON.stringify(scenarios.map((scenario) => JSON.stringify(record(scenario).report))),
);
