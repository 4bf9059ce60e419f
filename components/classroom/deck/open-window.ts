// Opens another window of a presentation, at the scene that is on: the speaker's, or one more for the audience.
import { fragmentAt } from "./address";
import type { Role } from "./deck-types";

/** Whether the browser let it be opened. */
export function openWindow(role: Role, id: string, scene: string): boolean {
  const size = role === "speaker" ? "popup,width=1280,height=860" : "";
  return open(windowAddress(role, id, scene), `${role}-${id}`, size) !== null;
}

export function windowAddress(role: Role, id: string, scene: string): string {
  return `${location.pathname}?${role === "speaker" ? "speaker&" : ""}with=${id}${fragmentAt(scene)}`;
}
