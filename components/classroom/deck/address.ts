// What the address of a deck says: which scene is on; and in that of somebody's own deck the deck itself, which stays.

const ownDeck = /^#(1\.deck=[\w-]+)(?:&scene=(.*))?$/;

/** The scene that the address names; ids are plain, so that what is not is none. */
export function addressed(): string {
  const own = ownDeck.exec(location.hash);
  if (own === null) return location.hash.slice(1);
  try {
    return decodeURIComponent(own[2] ?? "");
  } catch {
    return "";
  }
}

/** The fragment with which this deck opens at a scene. */
export function fragmentAt(scene: string): string {
  const own = ownDeck.exec(location.hash);
  return own === null ? `#${scene}` : `#${own[1]}&scene=${encodeURIComponent(scene)}`;
}
