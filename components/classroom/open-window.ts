// Opens another window of a presentation, at the scene that is on: the speaker's, or one more for the audience.
import type { Role } from "./deck-context";

export function openWindow(role: Role, id: string, scene: string): void {
  const address = `${location.pathname}?${role === "speaker" ? "speaker&" : ""}with=${id}#${scene}`;
  open(address, `${role}-${id}`, role === "speaker" ? "popup,width=1280,height=860" : "");
}
