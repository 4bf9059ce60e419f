// What a reader pressed on a sleeping simulator before the page was awake: the script of early-press-script.tsx has
// written it down.
import { type Command, commands } from "./actions";

export type EarlyPress = Command | "assume" | "table";

const presses: readonly string[] = [...Object.keys(commands), "assume", "table"];

export function earlyPressOn(section: Element | null | undefined): EarlyPress | null {
  const pressed: unknown = section && Reflect.get(section, "pressed");
  return typeof pressed === "string" && presses.includes(pressed) ? (pressed as EarlyPress) : null;
}
