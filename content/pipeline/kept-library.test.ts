import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { contentFolder } from "./content-folder";
import { readKeptLibrary, writeLibrary } from "./kept-library";
import { readLibrary } from "./library";

test("the whole library is read back for the stamp it was kept with, and for no other", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "library-"));
  const file = path.join(folder, "new", "library");
  const library = await readLibrary(contentFolder);
  await writeLibrary(file, library, 7);
  const { placeOfLesson: _, placedFacts: __, unreadLists: ___, ...kept } = library;
  expect(await readKeptLibrary(file, 7)).toEqual(kept);
  expect(await readKeptLibrary(file, 8)).toBeUndefined();
  expect(await readKeptLibrary(path.join(folder, "none"), 7)).toBeUndefined();
  await rm(folder, { recursive: true });
});
