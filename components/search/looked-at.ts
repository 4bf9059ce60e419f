// The terms and lessons that this browser looked at last, by their addresses; kept here and nowhere else, for the search
// to begin with.
import { store, storedJson } from "../ui/stored";

const key = "looked-at";
const most = 5;
const pages = /^\/(?:glossary|lessons)\/[^/]+\/$/;

export function lookedAt(): readonly string[] {
  const kept: unknown = storedJson(key);
  if (!Array.isArray(kept)) return [];
  return kept.filter((one) => typeof one === "string" && pages.test(one)).slice(0, most);
}

/** Keeps a page, if it is one to come back to. */
export function keepLookedAt(address: string): void {
  if (!pages.test(address)) return;
  const others = lookedAt().filter((other) => other !== address);
  store(key, JSON.stringify([address, ...others].slice(0, most)));
}
