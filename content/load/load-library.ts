// The library of the site for its pages, read once in a process. The stamp is rewritten when the content changes, so
// that `next dev` renders the pages again.
import { contentStamp } from "@/.cache/content-stamp";
import { contentFolder } from "../library/content-folder";
import { type Library, readLibrary } from "../library/library";

const loaded = new Map<number, Promise<Library>>();

export function sharedLibrary(): Promise<Library> {
  const known = loaded.get(contentStamp);
  if (known !== undefined) return known;
  const library = readLibrary(contentFolder);
  loaded.set(contentStamp, library);
  return library;
}
