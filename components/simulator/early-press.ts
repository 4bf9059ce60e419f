// What a reader pressed on a sleeping simulator before the page was awake: the script of early-press-script.tsx has
// written it down.
import type { Command } from "./controls";

export type EarlyPress = Command | "assume" | "table";

const presses: Readonly<Record<EarlyPress, true>> = {
  play: true,
  "step-back": true,
  "step-forward": true,
  restart: true,
  "send-one": true,
  "send-many": true,
  undo: true,
  share: true,
  embed: true,
  assume: true,
  table: true,
};

export function earlyPressOn(section: Element | null | undefined): EarlyPress | null {
  const pressed: unknown = section && Reflect.get(section, "pressed");
  return typeof pressed === "string" && Object.hasOwn(presses, pressed)
    ? (pressed as EarlyPress)
    : null;
}
