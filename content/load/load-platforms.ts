// The table of platforms with all facts of the course.
import { platformTable } from "../model/platforms/table";
import { loadLibrary } from "./load-library";
import { once } from "./once";

export const loadPlatforms = once(async () =>
  platformTable([...(await loadLibrary()).facts.values()]),
);
