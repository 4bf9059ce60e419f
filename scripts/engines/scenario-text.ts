// Scenarios as text for an engine on trial. JSON has no word for `never`.
import { never, type Scenario } from "@/simulator/scenario";

const word = "never";

export function textOf(scenarios: readonly Scenario[]): string {
  return JSON.stringify(scenarios, (_, value: unknown) => (value === never ? word : value));
}

export function scenariosIn(text: string): readonly Scenario[] {
  return JSON.parse(text, (_, value: unknown) => (value === word ? never : value));
}
