// The library of the site for its pages: as the check kept it, or else read anew. Once in a build; the stamp is
// rewritten when the content changes, so that `next dev` renders the pages again.
import { contentStamp } from "@/.cache/content-stamp";
import { contentFolder, libraryFile } from "./content-folder";
import { readKeptLibrary } from "./kept-library";
import { type Library, readLibrary } from "./library";

const loaded = new Map<number, Promise<Library>>();

export function sharedLibrary(): Promise<Library> {
  const known = loaded.get(contentStamp);
  if (known !== undefined) return known;
  const library = load();
  loaded.set(contentStamp, library);
  return library;
}

async function load(): Promise<Library> {
  return (await readKeptLibrary(libraryFile, contentStamp)) ?? (await readLibrary(contentFolder));
}
