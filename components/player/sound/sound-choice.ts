// Whether what comes about is to be heard, too: off, until a reader wants it; kept in this browser.
import { emitter } from "../../ui/emitter";
import { store, stored } from "../../ui/stored";

const key = "sound";
const changes = emitter();
let isOn: boolean | null = null;

export function isSoundOn(): boolean {
  isOn ??= stored(key) === "on";
  return isOn;
}

export function switchSound(on: boolean): void {
  isOn = on;
  store(key, on ? "on" : "off");
  changes.emit();
}

export const onSoundSwitched = changes.on;
