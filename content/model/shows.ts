// What a simulator of a lesson may show besides its picture, its timeline and how it is played: a lesson's author names
// some of it, in this order; the lab shows all.

/** Sending events, then the numbers. */
export const shownThings = [
  "send",
  "cold",
  "latency",
  "refused",
  "failed",
  "waiting",
  "instances",
  "cost",
] as const;

export type ShownThing = (typeof shownThings)[number];
export type NumberName = Exclude<ShownThing, "send">;

/** What of a list of words is none of these; null: it is all right. */
export function strangerAmong(shows: string): string | null {
  const strange = wordsOf(shows).find((one) => !shownThings.some((known) => known === one));
  return strange ?? null;
}

export function shownThingsOf(shows: string): readonly ShownThing[] {
  const written = wordsOf(shows);
  return shownThings.filter((one) => written.includes(one));
}

/** Where nothing is named, a reader may. */
export function maySend(shows: readonly ShownThing[] | undefined): boolean {
  return shows === undefined || shows.includes("send");
}

export function isNumberName(thing: ShownThing): thing is NumberName {
  return thing !== "send";
}

function wordsOf(shows: string): readonly string[] {
  return shows.split(/\s+/).filter((one) => one !== "");
}
