// "Did you mean …?": the known word closest to a mistyped one, if any is close enough to be worth naming.
import { editDistance } from "../model/edit-distance";

export function notThere(id: string, what: string, known: Iterable<string>): string {
  return `"${id}" is not ${what}.${didYouMean(id, known)}`;
}

export function didYouMean(found: string, known: Iterable<string>): string {
  const nearest = nearestOf(found, known);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

export function nearestOf(found: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = editDistance(found.toLowerCase(), word.toLowerCase());
    if (best === undefined || distance < best.distance) best = { word, distance };
  }
  const farthest = Math.max(2, Math.floor(found.length / 3));
  return best !== undefined && best.distance <= farthest ? best.word : undefined;
}
