// The shelf of scenarios as links are read by: each by its name, with its title and preset, without its words.
import { loadLibrary } from "./load-library";

export async function loadShelf() {
  const { scenarios } = await loadLibrary();
  return [...scenarios.values()].map(({ id, title, preset, scenario }) => {
    return { id, title, preset, scenario };
  });
}
