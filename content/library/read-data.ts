// Reads the JSON files of a content folder against their schemas: one file, each file of a folder, or the lists in the
// files of a folder as one list. Faults come with what could be read.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { ContentList, ContentProblem } from "../model/problem";
import { type ParsedData, type Place, parseData } from "./parse-data";

export type Placed<T> = {
  readonly entry: T;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
};

export async function readData<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<ParsedData<T>> {
  const text = await readFile(path.join(root, file), "utf8").catch(() => undefined);
  if (text !== undefined) return parseData(text, schema, file);
  const place = { file, line: 1, column: 1 };
  const message = `This file is missing. Add it; content/README.md shows its shape.`;
  return { value: undefined, problems: [{ ...place, message }], placeOf: () => place };
}

/** The names of a folder's files, without their ends, in order. */
export async function jsonNames(root: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(root, folder)).catch(() => []);
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -5))
    .toSorted();
}

/** One thing a file, called as the file is. */
export async function readEach<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
): Promise<readonly (ParsedData<T> & { readonly name: string })[]> {
  const names = await jsonNames(root, folder);
  return Promise.all(
    names.map(async (name) => ({
      name,
      ...(await readData(root, `${folder}/${name}.json`, schema)),
    })),
  );
}

/** Every list in the files of a folder, as one: an id is an id whichever file it stands in. */
export async function readLists<T extends { readonly id: string }>(
  root: string,
  folder: ContentList,
  schema: z.ZodType<T>,
) {
  const lists = await readEach(
    root,
    folder,
    z.array(schema, { error: "a list of entries in [ ]" }),
  );
  const entries = lists.flatMap(({ value, placeOf }) =>
    (value ?? []).map((entry, index) => ({
      entry,
      placeOf: (path: readonly PropertyKey[]) => placeOf([index, ...path]),
    })),
  );
  return {
    folder,
    isWhole: lists.every(({ value }) => value !== undefined),
    entries,
    byId: new Map(entries.map(({ entry }) => [entry.id, entry])),
    problems: [...lists.flatMap(({ problems }) => problems), ...repeated(entries)],
  };
}

function repeated(entries: readonly Placed<{ readonly id: string }>[]): readonly ContentProblem[] {
  const seen = new Map<string, (typeof entries)[number]>();
  return entries.flatMap((placed) => {
    const { entry, placeOf } = placed;
    const first = seen.get(entry.id);
    seen.set(entry.id, first ?? placed);
    if (first === undefined) return [];
    const [place, { file, line }] = [placeOf(["id"]), first.placeOf(["id"])];
    const where = file === place.file ? "" : ` of ${file}`;
    const message = `"${entry.id}" is used twice, first on line ${line}${where}. Rename or remove one.`;
    return [{ ...place, message }];
  });
}
