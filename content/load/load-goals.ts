// The goals of the lab, read and checked at build: each names a scenario of the shelf. In the order of their names.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { contentFolder } from "../library/content-folder";
import { loadShelf } from "../library/scenario-shelf";
import { type Goal, goalSchema } from "../model/goal";

export async function loadGoals(): Promise<readonly Goal[]> {
  const folder = path.join(contentFolder, "goals");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  const { scenarios } = await loadShelf();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), "utf8");
      const goal = { id: name.slice(0, -5), ...z.parse(goalSchema, JSON.parse(text)) };
      if (!scenarios.has(goal.scenario))
        throw new Error(
          `goals/${name}: expected the name of a file in content/scenarios, found "${goal.scenario}".`,
        );
      return goal;
    }),
  );
}
